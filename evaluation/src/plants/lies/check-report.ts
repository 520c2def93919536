import { placeInTime } from "@convo/analysis";
import { type Reading, startTime } from "../read-reports.ts";
import { checkClocks } from "./check-clocks.ts";
import { checkNames } from "./check-names.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkQuotes } from "./check-quotes.ts";
import type { Checked, Fault } from "./fault.ts";

/** Everything in one report that can be held against the transcript and the measurements. */
export function checkReport(meeting: string, reading: Reading): Checked {
  const clock = clockOf(reading);
  const quotes = checkQuotes(reading, clock);
  const numbers = checkNumbers(reading);
  const clocks = checkClocks(reading, clock);
  const names = checkNames(reading);
  const toFaults = (kind: Fault["kind"], problems: readonly { text: string; problem: string }[]) =>
    problems.map((each): Fault => ({ kind, meeting, user: reading.report.user, ...each }));
  return {
    quotes: quotes.count,
    numbers: numbers.count,
    numbersTestable: numbers.wouldCatch,
    clocks: clocks.count,
    names: names.count,
    faults: [
      ...toFaults("quote", quotes.problems),
      ...toFaults("number", numbers.problems),
      ...toFaults("clock", clocks.problems),
      ...toFaults("name", names.problems),
    ],
  };
}

function clockOf({ report }: Reading): (position: number) => string {
  const placements = placeInTime(report.conversation.segments);
  return (position) =>
    new Date(Date.parse(startTime) + (placements[position]?.offsetMs ?? 0)).toISOString().slice(11, 16);
}
