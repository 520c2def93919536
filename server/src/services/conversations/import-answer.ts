import type { ImportedConversation } from "@convo/contract";
import type { ConversationRecord } from "../context.ts";
import { listItem } from "./list-item.ts";

/** A conversation with what was read of its transcript. */
export function importAnswer(record: ConversationRecord): ImportedConversation {
  return {
    ...listItem(record),
    format: record.format,
    timeGrade: record.timeGrade,
    userSpeakerName: record.userSpeakerName,
    speakers: record.speakers.map((speaker) => ({ ...speaker })),
    warnings: record.warnings.map((warning) => ({ ...warning })),
  };
}
