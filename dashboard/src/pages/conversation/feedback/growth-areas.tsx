import type { FeedbackDocument } from "@convo/contract";
import { Text } from "@mantine/core";
import { Section } from "../../../components/section.tsx";
import { Point } from "./point.tsx";
import classes from "./points.module.css";
import { proofOf } from "./proof.ts";

/** What to change, each with how. */
export function GrowthAreas({ document: { id, feedback, explanation } }: { document: FeedbackDocument }) {
  return (
    <Section title="What to work on">
      {feedback.growthAreas.length === 0 && (
        <Text c="dimmed">Nothing that could be measured was below the usual.</Text>
      )}
      <ul className={classes.list}>
        {feedback.growthAreas.map(({ category, description, suggestion, timestamp, quote }, index) => (
          <Point
            key={description}
            id={id}
            category={category}
            clock={timestamp}
            quote={quote}
            description={description}
            proof={proofOf(explanation, explanation?.growthAreas[index])}
          >
            <Text>
              <Text span inherit fw={500}>
                Tip:
              </Text>{" "}
              {suggestion}
            </Text>
          </Point>
        ))}
      </ul>
    </Section>
  );
}
