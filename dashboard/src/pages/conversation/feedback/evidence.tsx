import { Anchor, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { transcriptQuery } from "../../../api/conversations.ts";
import { LoadError } from "../../../components/load-error.tsx";
import { MomentLink } from "./moment-link.tsx";
import { type Moment, momentsOf } from "./moments.ts";
import { Quote } from "./quote.tsx";

const shownAtFirst = 4;

/** The segments that prove a number, each leading to its place in the transcript. */
export function Evidence({ id, segmentIds }: { id: string; segmentIds: readonly string[] }) {
  const { data, error, refetch } = useQuery(transcriptQuery(id));
  const [showsAll, setShowsAll] = useState(false);
  if (segmentIds.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No moment of the conversation shows this by itself.
      </Text>
    );
  if (error !== null) return <LoadError error={error} onRetry={() => refetch()} />;
  if (data === undefined) return <Skeleton height={64} />;
  const moments = momentsOf(data, segmentIds);
  return (
    <Stack gap="sm">
      {moments.slice(0, showsAll ? undefined : shownAtFirst).map((moment) => (
        <Shown key={moment.segmentId} id={id} moment={moment} />
      ))}
      {!showsAll && moments.length > shownAtFirst && (
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setShowsAll(true)}>
          Show all {moments.length} moments
        </Anchor>
      )}
    </Stack>
  );
}

function Shown({ id, moment: { segmentId, speaker, text, clock } }: { id: string; moment: Moment }) {
  return (
    <div>
      <Group gap={8} mb={2} fz="sm">
        <MomentLink id={id} segmentId={segmentId} clock={clock} />
        <Text span inherit c="dimmed">
          {speaker}
        </Text>
      </Group>
      <Quote>{text}</Quote>
    </div>
  );
}
