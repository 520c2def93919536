import type { FeedbackDocument } from "@convo/contract";
import { Text } from "@mantine/core";
import { Section } from "../../../components/section.tsx";
import { Point } from "./point.tsx";
import classes from "./points.module.css";
import { proofOf } from "./proof.ts";

/** What to keep doing. */
export function Strengths({ document: { id, feedback, explanation } }: { document: FeedbackDocument }) {
  return (
    <Section title="What went well">
      {feedback.strengths.length === 0 && (
        <Text c="dimmed">
          Nothing stood out in what a transcript can show. That is no verdict on the rest.
        </Text>
      )}
      <ul className={classes.list}>
        {feedback.strengths.map(({ category, description, timestamp, quote }, index) => (
          <Point
            key={description}
            id={id}
            category={category}
            clock={timestamp}
            quote={quote}
            description={description}
            proof={proofOf(explanation, explanation?.strengths[index])}
          />
        ))}
      </ul>
    </Section>
  );
}
