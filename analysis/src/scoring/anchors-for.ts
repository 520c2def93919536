import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Anchors, Criterion } from "./criterion.ts";

/** What the choice of anchors depends on; `hand` is 0 for who only joins the meeting and 1 for who carries it. */
export interface Setting {
  readonly meetingType: MeetingType;
  readonly speakerCount: number;
  readonly hand: number;
}

/** The anchors for this kind and size of meeting and the user's part in it; null where the criterion does not apply. */
export function anchorsFor(criterion: Criterion, setting: Setting): Anchors | null {
  const { meetingType, speakerCount, hand } = setting;
  if (speakerCount < (criterion.speakersMin ?? 1)) return null;
  if (speakerCount > (criterion.speakersMax ?? Number.POSITIVE_INFINITY)) return null;
  const byType = criterion.byMeetingType?.[meetingType];
  if (byType !== undefined) return byType;
  const bySize = criterion.bySpeakers?.find((entry) => speakerCount <= entry.upTo)?.anchors;
  const anchors = bySize ?? criterion.anchors;
  return criterion.whenJoining ? between(criterion.whenJoining, anchors, hand) : anchors;
}

/** Each anchor as far along from the one set to the other. */
function between(joining: Anchors, carrying: Anchors, hand: number): Anchors {
  if (!("at" in joining) || !("at" in carrying)) return carrying;
  const at = (level: 0 | 1 | 2 | 3 | 4 | 5) =>
    joining.at[level] + hand * (carrying.at[level] - joining.at[level]);
  return { better: carrying.better, at: [at(0), at(1), at(2), at(3), at(4), at(5)] };
}
