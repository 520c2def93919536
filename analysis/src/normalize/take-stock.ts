import type { Conversation } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { describeSpeakers } from "./speakers.ts";
import { inOrderSpoken } from "./spoken.ts";
import { gradeTimes } from "./time-grade.ts";

/** What a transcript shows without its words being understood: the same as `normalize` finds, in a fraction of the time. */
export function takeStock(segments: readonly Segment[]): Pick<Conversation, "timeGrade" | "speakers"> {
  const timeGrade = gradeTimes(segments);
  return { timeGrade, speakers: describeSpeakers(inOrderSpoken(segments, timeGrade)) };
}
