import { Text, Tooltip } from "@mantine/core";
import { scoreText } from "../format/number.ts";
import classes from "./score-chip.module.css";

/** The overall score of a conversation. */
export function ScoreChip({ score }: { score: number }) {
  return (
    <Tooltip label="Overall score, 0 to 10">
      <Text span className={classes.chip} aria-label={`Score ${scoreText(score)} of 10`}>
        {scoreText(score)}
      </Text>
    </Tooltip>
  );
}
