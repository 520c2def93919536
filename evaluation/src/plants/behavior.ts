import type { Category } from "@convo/analysis";
import type { Scene } from "./scene.ts";

export const doses = ["weak", "strong"] as const;
export type Dose = (typeof doses)[number];

/** Two halves of each list of sentences: those that the engine's makers may read, and those kept from them. */
export const wordings = ["shown", "held-out"] as const;
export type Wording = (typeof wordings)[number];

export interface Planting {
  readonly dose: Dose;
  readonly wording: Wording;
  /** Numbers in [0, 1), the same for the same scene. */
  readonly random: () => number;
}

export interface Planted {
  /** What `after` is compared with, where that is not the scene itself. */
  readonly before?: Scene;
  readonly after: Scene;
  /** Positions in `after` of what was planted. */
  readonly places: readonly number[];
}

/** One behavior that can be put into any meeting. */
export interface Behavior {
  readonly id: string;
  readonly category: Category;
  readonly effect: "better" | "worse";
  /** The rubric's criteria that it concerns, the first of them above all. */
  readonly criteria: readonly string[];
  /** Null where this meeting gives no occasion for it. */
  readonly plant: (scene: Scene, planting: Planting) => Planted | null;
}
