import type { MeetingType } from "@convo/analysis";

/** Kinds of meetings that ask for different behavior. */
export const meetingTypeNames = [
  "general",
  "one-to-one",
  "interviewer",
  "candidate",
  "sales-discovery",
  "demo",
  "stand-up",
  "presentation",
  "workshop",
] as const satisfies readonly MeetingType[];
