import { Group, Progress, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { goalsQuery } from "../../api/goals.ts";
import { allTrendsQuery } from "../../api/trends.ts";
import { ScoreLine } from "../../charts/score-line.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { Section } from "../../components/section.tsx";
import { scoreText } from "../../format/number.ts";
import { goalLine } from "./goal-line.ts";

const shownMax = 20;

/** The overall score over time, and one goal. */
export function Doing() {
  const trends = useQuery(allTrendsQuery);
  const goals = useQuery(goalsQuery);
  const scores = (trends.data?.points ?? []).slice(-shownMax).map(({ overallScore }) => overallScore);
  const last = scores.at(-1);
  const median = trends.data?.baseline?.median.overallScore;
  const [goal] = goals.data?.goals ?? [];
  const line = goal && goalLine(goal);
  return (
    <Section title="How you are doing">
      {trends.isPending && <Skeleton height={110} />}
      {trends.error !== null && <LoadError error={trends.error} onRetry={() => void trends.refetch()} />}
      {trends.data !== undefined && last === undefined && (
        <Text size="sm" c="dimmed">
          Your scores appear here after the first conversation in which you speak.
        </Text>
      )}
      {last !== undefined && (
        <Stack gap={4}>
          <Group gap="xs" align="baseline">
            <Text fz={28} fw={600} lh={1.2}>
              {scoreText(last)}
            </Text>
            <Text size="sm" c="dimmed">
              {median === undefined ? "last conversation" : `last time; usually ${scoreText(median)}`}
            </Text>
          </Group>
          {scores.length > 1 && (
            <ScoreLine
              scores={scores}
              label={`Overall scores, oldest first: ${scores.map(scoreText).join(", ")}`}
            />
          )}
        </Stack>
      )}
      {line && (
        <Stack gap={6} mt="md">
          <Group justify="space-between" gap="xs">
            <Text size="sm" fw={500}>
              {line.title}
            </Text>
            <Text size="sm" c="dimmed">
              {line.state}
            </Text>
          </Group>
          <Progress value={line.percent} aria-label={`${line.title}: ${line.state}`} />
        </Stack>
      )}
    </Section>
  );
}
