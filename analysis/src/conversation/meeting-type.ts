/** Kinds of meetings that ask for different behavior; `interviewer` and `candidate` are the two sides of an interview. */
export const meetingTypes = [
  "general",
  "one-to-one",
  "interviewer",
  "candidate",
  "sales-discovery",
  "demo",
  "stand-up",
  "presentation",
  "workshop",
] as const;
export type MeetingType = (typeof meetingTypes)[number];
