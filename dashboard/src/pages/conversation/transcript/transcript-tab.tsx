import { Skeleton, Stack } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { areAnswered } from "../../../api/are-answered.ts";
import { feedbackQuery, keyPointsQuery, signalsQuery, transcriptQuery } from "../../../api/conversations.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { LoadError } from "../../../components/load-error.tsx";
import { TranscriptView } from "./transcript-view.tsx";

const rowsInSkeleton = ["a", "b", "c", "d", "e", "f"];

/** What was said, with the way to each moment. */
export function TranscriptTab({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(transcriptQuery(id));
  // Topics and marks take lines of their own, in the timeline and below what was said.
  const hasMarks = areAnswered(
    useQuery(feedbackQuery(id)),
    useQuery(keyPointsQuery(id)),
    useQuery(signalsQuery(id)),
  );
  if (isPending || (data !== undefined && !hasMarks))
    return (
      <Stack gap="lg">
        <Skeleton height={150} />
        {rowsInSkeleton.map((row) => (
          <Skeleton key={row} height={64} />
        ))}
      </Stack>
    );
  if (data === undefined) return <LoadError error={error} onRetry={() => refetch()} />;
  if (data.segments.length === 0)
    return (
      <EmptyState icon={IconMessages} title="Nobody has spoken yet">
        The transcript appears here as soon as its first words arrive.
      </EmptyState>
    );
  return <TranscriptView id={id} transcript={data} />;
}
