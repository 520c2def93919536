import type { Conversation } from "@convo/contract";
import { useDebouncedValue } from "@mantine/hooks";
import { IconMessages, IconQuote, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { conversationsQuery } from "../../api/conversations.ts";
import { foundQuery } from "../../api/search.ts";
import { isMarked, markedPieces } from "../../format/marked.ts";
import { relativeDay } from "../../format/moment.ts";
import type { Entry } from "./entry.ts";
import { filled, type Group, groupsFor, joined, named } from "./groups.ts";
import { settingsHeading, useFixedGroups } from "./use-fixed-groups.ts";

const askAfterMs = 150;
const latestMax = 5;
const foundMax = 6;

/** What the palette offers for these words. What is known already is there at once, the rest when it has come. */
export function useGroups(words: string, isOpen: boolean): readonly Group<Entry>[] {
  const navigate = useNavigate();
  const fixed = useFixedGroups();
  const [asked] = useDebouncedValue(words, askAfterMs);
  const isAsked = isOpen && words !== "" && asked === words;
  const { data: latest } = useQuery({ ...conversationsQuery({ limit: 50 }), enabled: isOpen });
  const titled = { search: words, limit: foundMax };
  const { data: older } = useQuery({ ...conversationsQuery(titled), enabled: isAsked });
  const { data: hits } = useQuery({ ...foundQuery(words, foundMax), enabled: isAsked });
  const entryOf = ({ id, title, startTime }: Conversation): Entry => ({
    id,
    label: title,
    description: relativeDay(startTime),
    icon: IconMessages,
    run: () => void navigate({ to: "/calls/$id", params: { id } }),
  });
  const known = (latest?.data ?? []).map(entryOf);
  if (words === "")
    return filled([
      ...fixed.filter(({ heading }) => heading !== settingsHeading),
      { heading: "Latest conversations", entries: known.slice(0, latestMax) },
    ]);
  const everywhere = {
    id: "search",
    label: `Search all transcripts for “${words}”`,
    icon: IconSearch,
    run: () => void navigate({ to: "/calls", search: { q: words } }),
  };
  return filled([
    ...groupsFor(fixed, words),
    {
      heading: "Conversations",
      entries: named(joined(known, (older?.data ?? []).map(entryOf)), words, foundMax),
    },
    {
      heading: "In transcripts",
      entries: (hits?.data ?? [])
        .filter(({ snippet }) => isMarked(snippet))
        .map(({ conversationId, segmentId, speaker, title, snippet }) => ({
          id: `${conversationId} ${segmentId}`,
          label: markedPieces(snippet)
            .map(({ text }) => text)
            .join(""),
          description: `${speaker} · ${title}`,
          icon: IconQuote,
          run: () =>
            void navigate({
              to: "/calls/$id",
              params: { id: conversationId },
              search: { tab: "transcript", segment: segmentId },
            }),
        })),
    },
    { heading: "Search", entries: [everywhere] },
  ]);
}
