import { addTallies, f1, noTally, type Tally, tallySets } from "../scores/f1.ts";
import { tallyFillers } from "../scores/fillers.ts";
import { tallyTalk } from "../scores/talk-time.ts";
import { wasInterrupted } from "../training/labels-of.ts";
import type { Claimed, TaskScore } from "./score-meetings.ts";

/** Fillers and talk time of AMI, interruptions of ICSI. */
export function scoreSpeech(ami: readonly Claimed[], icsi: readonly Claimed[]): TaskScore[] {
  const withFillers = ami.filter(({ meeting }) => meeting.gold.disfluencies !== undefined);
  return [
    {
      task: "fillers",
      data: "AMI",
      measure: "F1 over tokens",
      meetings: withFillers.length,
      value: f1Over(withFillers, ({ meeting, prediction }) => tallyFillers(prediction.fillers, meeting)),
      aim: "≥ 0.97",
    },
    {
      task: "interrupted",
      data: "ICSI, bare words",
      measure: "F1 over segments",
      meetings: icsi.length,
      value: f1Over(icsi, tallyInterrupted),
      aim: "≥ 0.40",
    },
    {
      task: "talk time",
      data: "AMI",
      measure: "speakers within 1 point",
      meetings: ami.length,
      value: talkTime(ami),
      aim: "≥ 0.98",
    },
  ];
}

/** F1 of all meetings' tallies together; NaN where there is no meeting. */
export function f1Over(claimed: readonly Claimed[], tallyOf: (one: Claimed) => Tally): number {
  if (claimed.length === 0) return Number.NaN;
  return f1(claimed.map(tallyOf).reduce(addTallies, noTally));
}

function tallyInterrupted({ meeting, prediction }: Claimed): Tally {
  const labeled = (segment: number): boolean => meeting.segments[segment]?.dialogueAct !== undefined;
  return tallySets(
    prediction.interruptions.map((each) => each.interrupted).filter(labeled),
    meeting.segments.flatMap((segment, i) => (wasInterrupted(segment) ? [i] : [])),
  );
}

function talkTime(ami: readonly Claimed[]): number {
  let [right, speakers] = [0, 0];
  for (const { meeting, prediction } of ami) {
    const tally = tallyTalk(prediction.talkSeconds, meeting);
    right += tally.right;
    speakers += tally.speakers;
  }
  return right / speakers;
}
