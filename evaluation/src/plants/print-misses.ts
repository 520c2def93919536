import { behaviors } from "./behaviors/index.ts";
import type { PlainResults, SampleResults } from "./evaluate.ts";
import type { Outcome } from "./judge.ts";
import type { Checked } from "./lies/fault.ts";

const perKind = 6;

/** Plants that were missed, in a few examples; only those of which the sentences may be read. */
export function plantMisses({ outcomes, comparisons, honesty, lies }: SampleResults): string {
  const changed = comparisons.filter((each) => !each.scoresSame || each.moved.length > 0);
  return [
    ...behaviors.flatMap(({ id }) =>
      some(`missed: ${id}`, outcomes.filter((each) => each.behavior === id).flatMap(missOf)),
    ),
    ...some(
      "not the same",
      changed.map((each) => `${each.invariance}, ${each.scene} ${each.user}: ${each.moved.join("; ")}`),
    ),
    ...some(
      "not honest",
      honesty.flatMap((each) => each.faults.map((fault) => `${each.check}, ${each.scene}: ${fault}`)),
    ),
    ...some("not so, in meetings with plants", faultLines(lies)),
  ].join("\n");
}

export function plainMisses({ lies, variety }: PlainResults): string {
  const done = variety.alreadyDone.map((each) => `${each.meeting} ${each.user}: ${each.criterion}`);
  return [
    ...some("not so, in the meetings as they are", faultLines(lies)),
    ...some("already done", done),
  ].join("\n");
}

function missOf(each: Outcome): string[] {
  const faults = [
    ...(each.rightOrStayed ? [] : ["moved the wrong way"]),
    ...(each.criterionMoved ? [] : ["no criterion moved"]),
    ...(each.named || each.quoted || each.dose === "weak" ? [] : ["not in the feedback"]),
  ];
  if (faults.length === 0 || each.wording === "held-out") return [];
  const scores = `${each.scoreBefore} → ${each.scoreAfter}`;
  return [`${each.scene} ${each.user} (${each.dose}) ${scores}: ${faults.join(", ")}`];
}

function faultLines({ faults }: Checked): string[] {
  return faults.map((each) => `${each.kind}, ${each.meeting} ${each.user}: ${each.problem} ${each.text}`);
}

function some(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", `${heading} (${lines.length})`, ...lines.slice(0, perKind).map((line) => `  ${line}`)];
}
