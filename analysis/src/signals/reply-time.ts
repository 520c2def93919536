import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The median silence between another's turn and the speaker's reply; 0 where they overlap, lapses of 5 s and more left out. */
export const replyTime: SignalDefinition = {
  id: "reply-time",
  name: "Time before replying",
  unit: "seconds",
  scope: "speaker",
  definition:
    "The median silence between another's turn and the speaker's reply; 0 where they overlap, lapses of 5 s and more left out.",
  needs: { timeGrade: "cues" },
  measure: measureReplyTime,
};

function measureReplyTime(input: MeasureInput): Measurement {
  const timed = input.own.replies.flatMap((turn) =>
    turn.gapMs === null ? [] : [{ turn, gapMs: Math.max(0, turn.gapMs) }],
  );
  if (timed.length === 0) return notMeasurable("This speaker replies to nobody.");
  timed.sort((a, b) => a.gapMs - b.gapMs);
  const middle = timed.length >> 1;
  const [low, high] = [timed[(timed.length - 1) >> 1], timed[middle]];
  const median = ((low?.gapMs ?? 0) + (high?.gapMs ?? 0)) / 2;
  return measured(median / 1000, high?.turn.segments.slice(0, 1) ?? [], timed.length);
}
