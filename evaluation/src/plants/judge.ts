import type { Behavior, Dose, Wording } from "./behavior.ts";
import type { Reading } from "./read-reports.ts";

/** What came of one plant. */
export interface Outcome {
  readonly behavior: string;
  readonly scene: string;
  readonly user: string;
  readonly dose: Dose;
  readonly wording: Wording;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  /** The category's score moved the right way or stayed. */
  readonly rightOrStayed: boolean;
  /** One of the criteria moved the right way, or stands at the end of its scale. */
  readonly criterionMoved: boolean;
  readonly scoreMoved: boolean;
  /** The growth areas or the strengths, whichever it is about, speak of one of the criteria. */
  readonly named: boolean;
  /** What was planted is quoted there. */
  readonly quoted: boolean;
  /** The feedback says the opposite: praise for what was planted as bad, or advice to do what was planted as good. */
  readonly contradicted: boolean;
}

export interface Trial {
  readonly behavior: Behavior;
  readonly scene: string;
  readonly dose: Dose;
  readonly wording: Wording;
  readonly before: Reading;
  readonly after: Reading;
  readonly places: readonly number[];
}

interface Citation {
  readonly criterion: string;
  readonly segmentIds: readonly string[];
}

const ends = { worse: 0, better: 10 } as const;

export function judge(trial: Trial): Outcome {
  const { behavior, before, after } = trial;
  const scoreBefore = before.feedback.categoryScores[behavior.category];
  const scoreAfter = after.feedback.categoryScores[behavior.category];
  const sign = behavior.effect === "better" ? 1 : -1;
  const moved = scoreBefore === null || scoreAfter === null ? 0 : sign * (scoreAfter - scoreBefore);
  const about = citationsOf(after, behavior.effect);
  const against = citationsOf(after, behavior.effect === "better" ? "worse" : "better");
  const planted = new Set(trial.places.map((place) => `seg_${place + 1}`));
  const concerns = ({ criterion }: Citation) => behavior.criteria.includes(criterion);
  return {
    behavior: behavior.id,
    scene: trial.scene,
    user: after.report.user,
    dose: trial.dose,
    wording: trial.wording,
    scoreBefore,
    scoreAfter,
    rightOrStayed: moved >= 0,
    criterionMoved: behavior.criteria.some((id) => criterionMoves(id, sign, behavior, before, after)),
    scoreMoved: moved > 0,
    named: about.some(concerns),
    quoted: about.some((each) => each.segmentIds.some((id) => planted.has(id))),
    contradicted: against.some(({ criterion }) => criterion === behavior.criteria[0]),
  };
}

/** Whether the score can still move this way: it is there, and neither it nor the criterion stands near the end. */
export function hasRoom(behavior: Behavior, reading: Reading): boolean {
  const score = reading.feedback.categoryScores[behavior.category];
  const points = pointsOf(reading, behavior.criteria[0] ?? "");
  const end = ends[behavior.effect];
  return score !== null && Math.abs(score - end) > 0.5 && (points === null || Math.abs(points - end) > 1);
}

function criterionMoves(
  id: string,
  sign: number,
  behavior: Behavior,
  before: Reading,
  after: Reading,
): boolean {
  const was = pointsOf(before, id);
  const is = pointsOf(after, id);
  if (is === null) return false;
  if (is === ends[behavior.effect]) return true;
  // What could not be measured before and can now was noticed; whether the right way, the category's score tells.
  return was === null || sign * (is - was) > 0;
}

function pointsOf({ explanation }: Reading, id: string): number | null {
  const all = Object.values(explanation.categories).flatMap(({ criteria }) => criteria);
  return all.find((each) => each.id === id)?.points ?? null;
}

function citationsOf({ explanation }: Reading, effect: Behavior["effect"]): readonly Citation[] {
  if (effect === "better") return explanation.strengths;
  return explanation.topPriority
    ? [explanation.topPriority, ...explanation.growthAreas]
    : explanation.growthAreas;
}
