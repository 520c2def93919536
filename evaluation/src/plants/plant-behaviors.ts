import { type Behavior, type Dose, doses, type Wording } from "./behavior.ts";
import { hasRoom, judge, type Outcome } from "./judge.ts";
import { type Reading, readReport } from "./read-reports.ts";
import type { Scene } from "./scene.ts";
import { randomOf } from "./seed.ts";

/** A meeting, the report of each speaker who says enough to be reported on, and which half of the sentences it gets. */
export interface Stage {
  readonly id: string;
  readonly segments: Scene["segments"];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly wording: Wording;
}

/** So many speakers are tried until one is found whose score can still move. */
const usersTried = 3;

/** These behaviors in both doses, each on the first speaker of this meeting whose score it can move. */
export function plantBehaviors(
  stage: Stage,
  behaviors: readonly Behavior[],
  each: (reading: Reading) => void,
): Outcome[] {
  return behaviors.flatMap((behavior) => {
    for (const [user, base] of inOrder(stage, behavior)) {
      const outcomes = doses.flatMap((dose) => tryPlant(stage, behavior, dose, { user, base, each }) ?? []);
      if (outcomes.length > 0) return outcomes;
    }
    return [];
  });
}

interface Attempt {
  readonly user: string;
  readonly base: Reading;
  readonly each: (reading: Reading) => void;
}

function tryPlant(
  stage: Stage,
  behavior: Behavior,
  dose: Dose,
  { user, base, each }: Attempt,
): Outcome | null {
  const { id, segments, wording } = stage;
  const random = randomOf(id, behavior.id, dose, user);
  const planted = behavior.plant({ id, segments, user }, { dose, wording, random });
  if (!planted) return null;
  const before = planted.before ? readReport(planted.before) : base;
  if (!hasRoom(behavior, before)) return null;
  const after = readReport(planted.after);
  each(after);
  return judge({ behavior, scene: id, dose, wording, before, after, places: planted.places });
}

function inOrder(stage: Stage, behavior: Behavior): [string, Reading][] {
  const random = randomOf(stage.id, behavior.id);
  return [...stage.readings]
    .map((entry) => ({ entry, key: random() }))
    .sort((one, other) => one.key - other.key)
    .slice(0, usersTried)
    .map(({ entry }) => entry);
}
