import { meetingTypeNames } from "@convo/contract/browser";
import type { MeetingType } from "../../format/meeting-type.ts";
import { metrics } from "./metrics.ts";

/** What the address of the coach says. */
export interface CoachSearch {
  /** Left out for all kinds. */
  readonly meetingType?: MeetingType;
  /** What the chart shows; left out for the overall score. */
  readonly metric?: string;
  /** Left out for a chart. */
  readonly as?: "table";
}

/** Takes from an address what is known there; the rest is as if it had not been written. */
export function readCoachSearch(search: Record<string, unknown>): CoachSearch {
  const meetingType = meetingTypeNames.find((name) => name === search.meetingType);
  const metric = metrics.find(({ id }) => id === search.metric)?.id;
  return {
    ...(meetingType !== undefined && { meetingType }),
    ...(metric !== undefined && metric !== "overallScore" && { metric }),
    ...(search.as === "table" && { as: "table" }),
  };
}
