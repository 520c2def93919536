import { Anchor, Button, Skeleton, Stack, Title } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../components/empty-state.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { Section } from "../../components/section.tsx";
import { useScores } from "../../components/use-scores.ts";
import { rowsByDay } from "../calls/rows.ts";
import { FirstUse } from "./first-use.tsx";
import { latestMax, latestQuery } from "./latest-query.ts";
import { LatestRow } from "./latest-row.tsx";

/** The newest conversations by day, with their scores. */
export function Latest() {
  const latest = useQuery(latestQuery);
  const scores = useScores();
  const calls = latest.data?.data;
  const [only] = calls ?? [];
  return (
    <Section
      title="Latest conversations"
      actions={
        (latest.data?.pagination.total ?? 0) > latestMax && (
          <Anchor size="sm" renderRoot={(props) => <Link to="/calls" {...props} />}>
            All calls
          </Anchor>
        )
      }
    >
      {calls === undefined && latest.error === null && <Skeleton height={320} />}
      {latest.error !== null && <LoadError error={latest.error} onRetry={() => void latest.refetch()} />}
      {calls?.length === 0 && (
        <EmptyState
          icon={IconMessages}
          title="No conversations yet"
          action={
            <Button mt="sm" renderRoot={(props) => <Link to="/import" {...props} />}>
              Import a transcript
            </Button>
          }
        >
          Drop the transcript of a meeting anywhere on this page. You will see what was recognized first.
        </EmptyState>
      )}
      {calls?.length === 1 && only !== undefined && <FirstUse sample={only} />}
      <Stack gap={0}>
        {rowsByDay(calls ?? []).map((row) =>
          row.kind === "day" ? (
            <Title key={row.label} order={3} size="sm" fw={500} c="dimmed" mt="sm" mb={4}>
              {row.label}
            </Title>
          ) : (
            <LatestRow
              key={row.conversation.id}
              conversation={row.conversation}
              score={scores.get(row.conversation.id)}
            />
          ),
        )}
      </Stack>
    </Section>
  );
}
