import type { ConversationExport } from "@convo/contract";
import type { ConversationRecord } from "../context.ts";
import { importAnswer } from "../conversations/import-answer.ts";
import { feedbackOf } from "../feedback/get.ts";
import { keyPointsOf } from "../keypoints/body.ts";
import type { KeptConversation } from "./read-record.ts";

/** All that is kept of a conversation, in a form that can be imported again. */
export function exportDocument({
  record,
  segments,
  feedback,
  keyPoints,
}: KeptConversation): ConversationExport {
  return {
    ...aboutOf(record),
    segments: segments.map(({ id: _, ...segment }) => segment),
    conversation: importAnswer(record),
    feedback: feedback && { ...feedbackOf(feedback), explanation: feedback.explanation },
    signals: feedback && { id: record.id, ...feedback.signals },
    keypoints: keyPoints && keyPointsOf(keyPoints, record.title),
  };
}

/** As an import tells it: what is not known is left out. */
function aboutOf(record: ConversationRecord) {
  const { title, userSpeakerName, meetingType, language, scheduledStart, scheduledEnd } = record;
  const calendarEventId = record.linkedCalendarEventId;
  return {
    title,
    startTime: record.startTime.toISOString(),
    ...(userSpeakerName !== null && { userSpeakerName }),
    ...(meetingType !== null && { meetingType }),
    ...(language !== null && { language }),
    ...(scheduledStart !== null && { scheduledStart: scheduledStart.toISOString() }),
    ...(scheduledEnd !== null && { scheduledEnd: scheduledEnd.toISOString() }),
    ...(calendarEventId !== null && { calendarEventId }),
  };
}
