import type { Goal } from "@convo/contract";
import { ActionIcon, Group, Progress, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconX } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import type { GoalWish } from "../../api/coach.ts";
import { goalsQuery } from "../../api/goals.ts";
import { messageOf } from "../../api/message-of.ts";
import { LoadError } from "../../components/load-error.tsx";
import { Section } from "../../components/section.tsx";
import { GoalForm } from "./goal-form.tsx";
import { progressOf, withGoal, withoutGoal } from "./goals.ts";
import { metricOf, metricText } from "./metrics.ts";

/** What the user wants to reach, and how near it is. */
export function GoalList() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(goalsQuery);
  const saving = useMutation({
    mutationFn: (goals: GoalWish[]) => client.goals.put({ goals }),
    onSuccess: (saved) => queries.setQueryData(goalsQuery.queryKey, saved),
    onError: (failure) => notifications.show({ color: "red", message: messageOf(failure) }),
  });
  const goals = data?.goals ?? [];
  return (
    <Section title="Goals" count={goals.length}>
      {data === undefined && error !== null && <LoadError error={error} onRetry={() => refetch()} />}
      {data !== undefined && (
        <Stack gap="md">
          {goals.length === 0 && (
            <Text size="sm" c="dimmed">
              No goal yet. Choose one number to work on; one or two at a time work best.
            </Text>
          )}
          {goals.map((goal) => (
            <GoalRow
              key={goal.metric}
              goal={goal}
              onRemove={() => saving.mutate(withoutGoal(goals, goal.metric))}
            />
          ))}
          {goals.length > 0 && (
            <Text size="xs" c="dimmed">
              Lately: the median of your last three conversations.
            </Text>
          )}
          <GoalForm isPending={saving.isPending} onSave={(wish) => saving.mutate(withGoal(goals, wish))} />
        </Stack>
      )}
    </Section>
  );
}

function GoalRow({ goal, onRemove }: { goal: Goal; onRemove: () => void }) {
  const metric = metricOf(goal.metric);
  const aim = `${goal.direction === "atLeast" ? "at least" : "at most"} ${metricText(metric, goal.target)}`;
  const now = goal.current === null ? "not measured yet" : `lately ${metricText(metric, goal.current)}`;
  return (
    <div>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {metric.name}: {aim},{" "}
          <Text span c="dimmed">
            {now}
            {goal.met === true && ", reached"}
          </Text>
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the goal: ${metric.name}`}
          onClick={onRemove}
        >
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Group>
      <Progress value={progressOf(goal) * 100} size="sm" mt={4} aria-label={`${metric.name}: ${now}`} />
    </div>
  );
}
