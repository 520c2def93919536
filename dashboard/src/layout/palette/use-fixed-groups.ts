import {
  IconCalendar,
  IconChartLine,
  IconFileImport,
  IconHome,
  IconListCheck,
  IconLogout,
  IconMessages,
  IconMoon,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { accountQuery } from "../../api/account.ts";
import { sectionsFor } from "../../pages/settings/sections.ts";
import { useColorScheme } from "../use-color-scheme.ts";
import { useSignOut } from "../use-sign-out.ts";
import type { Entry } from "./entry.ts";
import type { Group } from "./groups.ts";

/** What the palette knows without asking: the pages, the actions, the sections of the settings. */
export function useFixedGroups(): readonly Group<Entry>[] {
  const navigate = useNavigate();
  const { isDark, toggle } = useColorScheme();
  const signOut = useSignOut();
  const { data } = useQuery(accountQuery);
  const toSection = (section: string) => () =>
    void navigate({ to: "/settings/$section", params: { section } });
  return [
    {
      heading: "Pages",
      entries: [
        { id: "home", label: "Home", icon: IconHome, run: () => void navigate({ to: "/" }) },
        { id: "calls", label: "All calls", icon: IconMessages, run: () => void navigate({ to: "/calls" }) },
        { id: "coach", label: "Coach", icon: IconChartLine, run: () => void navigate({ to: "/coach" }) },
        {
          id: "items",
          label: "Action items",
          icon: IconListCheck,
          run: () => void navigate({ to: "/actions" }),
        },
        {
          id: "calendar",
          label: "Calendar",
          icon: IconCalendar,
          run: () => void navigate({ to: "/calendar" }),
        },
        { id: "settings", label: "Settings", icon: IconSettings, run: toSection("profile") },
      ],
    },
    {
      heading: "Actions",
      entries: [
        {
          id: "import",
          label: "Import a transcript",
          icon: IconFileImport,
          run: () => void navigate({ to: "/import" }),
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
    {
      heading: settingsHeading,
      entries: sectionsFor(data?.user?.role ?? "member").map(({ id, label }) => ({
        id: `settings ${id}`,
        label,
        icon: IconSettings,
        run: toSection(id),
      })),
    },
  ];
}

/** Shown only where it was asked for: there are many. */
export const settingsHeading = "Settings";
