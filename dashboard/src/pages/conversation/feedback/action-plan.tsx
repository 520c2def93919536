import type { FeedbackDocument } from "@convo/contract";
import { List, Text } from "@mantine/core";
import { Section } from "./section.tsx";

/** What to do in the next conversation. */
export function ActionPlan({ document: { feedback } }: { document: FeedbackDocument }) {
  return (
    <Section title="Next time">
      {feedback.actionPlan.length === 0 && (
        <Text c="dimmed">There is nothing to plan. Keep going as you do.</Text>
      )}
      <List type="ordered" spacing="sm">
        {feedback.actionPlan.map((action) => (
          <List.Item key={action}>{action}</List.Item>
        ))}
      </List>
    </Section>
  );
}
