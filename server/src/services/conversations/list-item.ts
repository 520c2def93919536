import type { Conversation } from "@convo/contract";
import type { ConversationRecord } from "../context.ts";

/** A conversation as lists show it. */
export function listItem(record: ConversationRecord): Conversation {
  return {
    id: record.id,
    title: record.title,
    startTime: record.startTime.toISOString(),
    endTime: record.endTime?.toISOString() ?? null,
    duration: record.durationMinutes,
    segmentCount: record.segmentCount,
    linkedCalendarEventId: record.linkedCalendarEventId,
    status: record.status,
  };
}
