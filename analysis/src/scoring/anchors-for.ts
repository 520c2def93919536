import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Anchors, Criterion } from "./criterion.ts";

/** The anchors for this kind and size of meeting; null where the criterion does not apply. */
export function anchorsFor(
  criterion: Criterion,
  meetingType: MeetingType,
  speakerCount: number,
): Anchors | null {
  if (speakerCount < (criterion.speakersMin ?? 1)) return null;
  if (speakerCount > (criterion.speakersMax ?? Number.POSITIVE_INFINITY)) return null;
  const byType = criterion.byMeetingType?.[meetingType];
  if (byType !== undefined) return byType;
  return criterion.bySpeakers?.find((entry) => speakerCount <= entry.upTo)?.anchors ?? criterion.anchors;
}
