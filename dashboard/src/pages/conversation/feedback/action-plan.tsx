import type { FeedbackDocument } from "@convo/contract";
import { Checkbox, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { goalsQuery } from "../../../api/goals.ts";
import { Section } from "../../../components/section.tsx";
import classes from "./action-plan.module.css";
import { type PlannedAction, planOf } from "./plan.ts";
import { useGoalChange } from "./use-goal-change.ts";
import { useLocalProse } from "./use-local-prose.ts";

/** What to do in the next conversation; what names a number can be made a goal. */
export function ActionPlan({ document }: { document: FeedbackDocument }) {
  const local = useLocalProse(document.id);
  const plan = planOf(document);
  const canBeGoals = plan.some(({ goal }) => goal !== null);
  return (
    <Section title="Next time">
      <Stack gap="md">
        {plan.length === 0 && <Text c="dimmed">There is nothing to plan. Keep going as you do.</Text>}
        <ul className={classes.list}>
          {plan.map((action) => (
            <li key={action.text}>
              <Action action={{ ...action, text: local(action.text) }} />
            </li>
          ))}
        </ul>
        {canBeGoals && (
          <Text size="sm" c="dimmed">
            What you check becomes a goal, and your next conversations are measured against it.
          </Text>
        )}
      </Stack>
    </Section>
  );
}

function Action({ action: { text, goal } }: { action: PlannedAction }) {
  const { data } = useQuery(goalsQuery);
  const change = useGoalChange();
  if (goal === null) return <div className={classes.plain}>{text}</div>;
  const isGoal = data?.goals.some(({ metric }) => metric === goal.metric) ?? false;
  return (
    <Checkbox
      label={text}
      size="md"
      checked={change.isPending ? change.variables.isWanted : isGoal}
      disabled={data === undefined}
      onChange={(event) => change.mutate({ goal, isWanted: event.currentTarget.checked })}
    />
  );
}
