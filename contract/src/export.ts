import { z } from "zod";
import { importedConversation } from "./conversation.ts";
import { feedbackDocument } from "./feedback.ts";
import { timestamp } from "./fields.ts";
import { keyPointsDocument } from "./keypoints.ts";
import { listOf } from "./list-of.ts";
import { meetingTypeNames } from "./meeting-types.ts";
import { signals } from "./signals.ts";

export const exportFormats = ["md", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportQuery = z.object({
  format: z.enum(exportFormats).default("md").meta({ description: "Markdown with front matter, or JSON" }),
});

const exportedSegment = z.strictObject({
  speaker: z.string().min(1),
  text: z.string().min(1),
  startMs: z.number().min(0).optional(),
  endMs: z.number().min(0).optional(),
});

/** All that is kept of a conversation. Sent to `POST /conversations` as it is, it becomes one again. */
export const conversationExport = z
  .strictObject({
    title: z.string().min(1),
    startTime: timestamp,
    userSpeakerName: z.string().optional(),
    meetingType: z.enum(meetingTypeNames).optional(),
    language: z.string().optional(),
    scheduledStart: timestamp.optional(),
    scheduledEnd: timestamp.optional(),
    calendarEventId: z.string().optional(),
    segments: listOf(exportedSegment),
    conversation: importedConversation,
    feedback: feedbackDocument.nullable(),
    signals: signals.nullable(),
    keypoints: keyPointsDocument.nullable(),
  })
  .meta({ id: "ConversationExport" });
export type ConversationExport = z.infer<typeof conversationExport>;
