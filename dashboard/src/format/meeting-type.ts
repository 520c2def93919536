import type { Explanation } from "@convo/contract";

export type MeetingType = Explanation["meetingType"];

const names: Readonly<Record<MeetingType, string>> = {
  general: "Meeting",
  "one-to-one": "One-to-one",
  interviewer: "Interview, as the interviewer",
  candidate: "Interview, as the candidate",
  "sales-discovery": "Sales discovery",
  demo: "Demo",
  "stand-up": "Stand-up",
  presentation: "Presentation",
  workshop: "Workshop",
};

/** A kind of meeting as people call it. */
export function meetingTypeText(type: MeetingType): string {
  return names[type];
}
