import type { Act } from "../../../analysis/src/language/models/labels.ts";
import { accuracy } from "../scores/accuracy.ts";
import { addTallies, f1, noTally, tallySets } from "../scores/f1.ts";
import type { Claimed, TaskScore } from "./score-meetings.ts";

const actOfClass: Readonly<Record<string, Act>> = {
  S: "statement",
  Q: "question",
  B: "backchannel",
  F: "floor",
  D: "disruption",
};

/** Questions and backchannels of AMI, the five classes of ICSI. */
export function scoreActs(ami: readonly Claimed[], icsi: readonly Claimed[]): TaskScore[] {
  const labeled = ami.filter(({ meeting }) => meeting.gold.questions !== undefined);
  const questions = tallyAct(labeled, "question", ({ meeting }) =>
    (meeting.gold.questions ?? []).map((question) => question.segment),
  );
  const backchannels = tallyAct(labeled, "backchannel", ({ meeting }) =>
    meeting.segments.flatMap((segment, i) => (segment.dialogueAct === "bck" ? [i] : [])),
  );
  const base = { data: "AMI", measure: "F1 over segments", meetings: labeled.length };
  return [
    { ...base, task: "questions", value: questions, aim: "≥ 0.80" },
    { ...base, task: "backchannels", value: backchannels, aim: "≥ 0.82" },
    {
      task: "five classes",
      data: "ICSI, bare words",
      measure: "accuracy",
      meetings: icsi.length,
      value: fiveClasses(icsi),
      aim: "≥ 0.86",
    },
  ];
}

/** Segments that nobody labeled count neither way. */
function tallyAct(claimed: readonly Claimed[], act: Act, goldOf: (one: Claimed) => number[]): number {
  if (claimed.length === 0) return Number.NaN;
  let tally = noTally;
  for (const one of claimed) {
    const claims = one.prediction.acts.filter(
      (each) => each.act === act && one.meeting.segments[each.segment]?.dialogueAct !== undefined,
    );
    tally = addTallies(
      tally,
      tallySets(
        claims.map((each) => each.segment),
        goldOf(one),
      ),
    );
  }
  return f1(tally);
}

function fiveClasses(icsi: readonly Claimed[]): number {
  const claims: (Act | undefined)[] = [];
  const gold: (Act | undefined)[] = [];
  for (const { meeting, prediction } of icsi) {
    const acts = new Map(prediction.acts.map((each) => [each.segment, each.act]));
    meeting.segments.forEach((segment, i) => {
      claims.push(acts.get(i));
      gold.push(segment.dialogueClass === undefined ? undefined : actOfClass[segment.dialogueClass]);
    });
  }
  return accuracy(claims, gold);
}
