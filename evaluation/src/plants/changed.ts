import type { Scene } from "./scene.ts";

/** The same meeting told otherwise. */
export interface Changed {
  readonly scene: Scene;
  /** ISO 8601, where the meeting starts at another time. */
  readonly start?: string;
  /** How a text of the engine's would read there; absent where quotes cannot be compared. */
  readonly textOf?: (text: string) => string;
}

/** A change that the feedback must not mind. */
export interface Invariance {
  readonly id: string;
  /** Null where this meeting gives no occasion for it. */
  readonly change: (scene: Scene, random: () => number) => Changed | null;
}
