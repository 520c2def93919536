import type { Signals } from "@convo/contract";

/** What the transcript's times allow to measure. */
export const timeGradeTexts: Readonly<Record<Signals["timeGrade"], string>> = {
  "per-speaker":
    "This transcript says when everybody starts and stops, so everything with times is measured.",
  cues: "This transcript says when each piece starts and ends, but not where people speak at once.",
  starts: "This transcript says only when each piece starts, so some times are not measurable.",
  none: "This transcript has no times, so nothing that needs a clock is measurable.",
};
