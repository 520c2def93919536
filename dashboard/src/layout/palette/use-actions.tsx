import type { SpotlightActionGroupData } from "@mantine/spotlight";
import {
  IconCalendar,
  IconChartLine,
  IconFileImport,
  IconHome,
  IconListCheck,
  IconLogout,
  IconMessages,
  IconMoon,
  IconQuote,
  IconSearch,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { conversationsQuery } from "../../api/conversations.ts";
import { foundQuery } from "../../api/search.ts";
import { markedPieces } from "../../format/marked.ts";
import { relativeDay } from "../../format/moment.ts";
import { useColorScheme } from "../use-color-scheme.ts";
import { useSignOut } from "../use-sign-out.ts";

const icon = { size: 18, stroke: 1.6, "aria-hidden": true };
const foundMax = 6;

/** What the palette offers for these words, in groups; already filtered. */
export function useActions(words: string, isOpen: boolean): SpotlightActionGroupData[] {
  const navigate = useNavigate();
  const { isDark, toggle } = useColorScheme();
  const signOut = useSignOut();
  const { data: recent } = useQuery({ ...conversationsQuery({ limit: 50 }), enabled: isOpen });
  const { data: found } = useQuery({ ...foundQuery(words, foundMax), enabled: isOpen && words !== "" });
  const fixed = [
    {
      group: "Pages",
      actions: [
        { id: "home", label: "Home", icon: IconHome, run: () => navigate({ to: "/" }) },
        { id: "calls", label: "All calls", icon: IconMessages, run: () => navigate({ to: "/calls" }) },
        { id: "coach", label: "Coach", icon: IconChartLine, run: () => navigate({ to: "/coach" }) },
        { id: "items", label: "Action items", icon: IconListCheck, run: () => navigate({ to: "/actions" }) },
        {
          id: "calendar",
          label: "Calendar",
          icon: IconCalendar,
          run: () => navigate({ to: "/calendar" }),
        },
        {
          id: "settings",
          label: "Settings",
          icon: IconSettings,
          run: () => navigate({ to: "/settings/$section", params: { section: "profile" } }),
        },
      ],
    },
    {
      group: "Actions",
      actions: [
        {
          id: "import",
          label: "Import a transcript",
          icon: IconFileImport,
          run: () => navigate({ to: "/import" }),
        },
        {
          id: "scheme",
          label: isDark ? "Light colors" : "Dark colors",
          icon: isDark ? IconSun : IconMoon,
          run: toggle,
        },
        { id: "sign-out", label: "Sign out", icon: IconLogout, run: signOut },
      ],
    },
  ];
  const has = (label: string) => label.toLowerCase().includes(words.toLowerCase());
  const recentMax = words === "" ? 5 : foundMax;
  const groups = [
    ...fixed.map(({ group, actions }) => ({
      group,
      actions: actions
        .filter(({ label }) => has(label))
        .map(({ id, label, icon: Icon, run }) => ({
          id,
          label,
          leftSection: <Icon {...icon} />,
          onClick: () => void run(),
        })),
    })),
    {
      group: words === "" ? "Latest conversations" : "Conversations",
      actions: (recent?.data ?? [])
        .filter(({ title }) => has(title))
        .slice(0, recentMax)
        .map(({ id, title, startTime }) => ({
          id,
          label: title,
          description: relativeDay(startTime),
          leftSection: <IconMessages {...icon} />,
          onClick: () => void navigate({ to: "/calls/$id", params: { id } }),
        })),
    },
    {
      group: "In transcripts",
      actions: (words === "" ? [] : (found?.data ?? [])).map((hit) => ({
        id: `${hit.conversationId} ${hit.segmentId}`,
        label: markedPieces(hit.snippet)
          .map(({ text }) => text)
          .join(""),
        description: `${hit.speaker} · ${hit.title}`,
        leftSection: <IconQuote {...icon} />,
        onClick: () =>
          void navigate({
            to: "/calls/$id",
            params: { id: hit.conversationId },
            search: { tab: "transcript", segment: hit.segmentId },
          }),
      })),
    },
    {
      group: "Search",
      actions:
        words === ""
          ? []
          : [
              {
                id: "search",
                label: `Search all transcripts for “${words}”`,
                leftSection: <IconSearch {...icon} />,
                onClick: () => void navigate({ to: "/calls", search: { q: words } }),
              },
            ],
    },
  ];
  return groups.filter(({ actions }) => actions.length > 0);
}
