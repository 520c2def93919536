import type { NudgeKind as KindOfEngine } from "@convo/analysis";

/** Hints that a live conversation may give its user, each rarely. */
export const nudgeKinds = [
  "no-outcome",
  "unanswered-question",
  "monologue",
  "silent-speaker",
  "talk-share",
] as const satisfies readonly KindOfEngine[];
export type NudgeKind = (typeof nudgeKinds)[number];
