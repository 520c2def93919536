import { behaviors } from "./behaviors/index.ts";
import type { Outcome } from "./judge.ts";

/** Shares, 0 to 1; null where nothing was planted. */
export interface BehaviorSummary {
  readonly behavior: string;
  readonly category: string;
  readonly plants: number;
  /** In both doses: the category moved the right way or stayed, and a criterion moved. */
  readonly direction: number | null;
  readonly rightOrStayed: number | null;
  readonly criterionMoved: number | null;
  /** Of strong plants. */
  readonly scoreMoved: number | null;
  readonly namedOrQuoted: number | null;
  readonly named: number | null;
  readonly quoted: number | null;
  /** `direction` in either half of the sentences. */
  readonly directionShown: number | null;
  readonly directionHeldOut: number | null;
  readonly contradicted: number | null;
}

export function summarizePlants(outcomes: readonly Outcome[]): BehaviorSummary[] {
  const rows = behaviors.map(({ id, category }) =>
    summarize(
      id,
      category,
      outcomes.filter((each) => each.behavior === id),
    ),
  );
  return [...rows, summarize("all", "", outcomes)];
}

function summarize(behavior: string, category: string, outcomes: readonly Outcome[]): BehaviorSummary {
  const strong = outcomes.filter(({ dose }) => dose === "strong");
  const byWording = (wording: Outcome["wording"]) => outcomes.filter((each) => each.wording === wording);
  return {
    behavior,
    category,
    plants: outcomes.length,
    direction: shareOf(outcomes, directionKept),
    rightOrStayed: shareOf(outcomes, (each) => each.rightOrStayed),
    criterionMoved: shareOf(outcomes, (each) => each.criterionMoved),
    scoreMoved: shareOf(strong, (each) => each.scoreMoved),
    namedOrQuoted: shareOf(strong, (each) => each.named || each.quoted),
    named: shareOf(strong, (each) => each.named),
    quoted: shareOf(strong, (each) => each.quoted),
    directionShown: shareOf(byWording("shown"), directionKept),
    directionHeldOut: shareOf(byWording("held-out"), directionKept),
    contradicted: shareOf(strong, (each) => each.contradicted),
  };
}

function directionKept(outcome: Outcome): boolean {
  return outcome.rightOrStayed && outcome.criterionMoved;
}

function shareOf(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | null {
  return outcomes.length === 0 ? null : outcomes.filter(holds).length / outcomes.length;
}
