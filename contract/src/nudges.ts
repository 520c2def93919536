/** Hints that a live conversation may give its user, each rarely. */
export const nudgeKinds = [
  "monologue",
  "unanswered-question",
  "silent-speaker",
  "no-outcome",
  "talk-share",
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];
