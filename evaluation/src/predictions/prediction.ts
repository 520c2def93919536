import type { Act } from "../../../analysis/src/language/models/labels.ts";

/** What is claimed of one meeting. Numbers are positions in the file's segments. */
export interface Prediction {
  readonly id: string;
  /** One for each segment. */
  readonly acts: readonly { readonly segment: number; readonly act: Act; readonly confidence: number }[];
  /** Segment and how many fillers it has. */
  readonly fillers: readonly (readonly [number, number])[];
  readonly interruptions: readonly { readonly interrupted: number; readonly by: number | null }[];
  readonly actionItems: readonly PredictedAction[];
  readonly decisions: readonly PredictedDecision[];
  readonly keySegments: readonly number[];
  readonly topics: readonly { readonly first: number; readonly last: number; readonly heading: string }[];
  /** Seconds spoken, by speaker. */
  readonly talkSeconds: Readonly<Record<string, number>>;
}

export interface PredictedDecision {
  readonly text: string;
  /** Ascending; the first says where the item starts. */
  readonly segments: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface PredictedAction {
  readonly item: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly segments: readonly number[];
  readonly confidence: number;
  readonly priority: "high" | "medium" | "low";
}
