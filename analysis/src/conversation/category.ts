/** The five things that feedback is about, in the order in which they are shown. */
export const categories = [
  "clarity",
  "listening",
  "timeManagement",
  "collaboration",
  "decisionMaking",
] as const;
export type Category = (typeof categories)[number];
