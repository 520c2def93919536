import type { Conversation } from "@convo/contract";
import { Badge } from "@mantine/core";
import { minutesText } from "../format/duration.ts";
import { clock } from "../format/moment.ts";
import classes from "./call-facts.module.css";
import { ScoreChip } from "./score-chip.tsx";

interface CallFactsProps {
  readonly conversation: Conversation;
  readonly score?: number | undefined;
}

/** When a conversation began, how long it was, and how it went: columns that line up from row to row. */
export function CallFacts({ conversation, score }: CallFactsProps) {
  const { startTime, duration, status } = conversation;
  return (
    <div className={classes.facts}>
      {status === "live" && (
        <Badge color="red" variant="light">
          Live
        </Badge>
      )}
      {status === "processing" && (
        <Badge color="gray" variant="light">
          In the making
        </Badge>
      )}
      <span className={classes.time}>{clock(startTime)}</span>
      <span className={classes.duration}>{duration !== null && minutesText(duration)}</span>
      <span className={classes.score}>{score !== undefined && <ScoreChip score={score} />}</span>
    </div>
  );
}
