import { z } from "zod";
import { dataOf, pageOf } from "./envelope.ts";
import { conversationId, moment, optionalText, requiredText, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";
import { timeGrade } from "./time-grade.ts";

/** What becomes of a conversation after its import. */
export const conversationStatus = z.enum(["live", "processing", "ready", "failed"]).meta({
  description:
    "`processing`: feedback is being made. `ready`: nothing is under way. `failed`: it could not be made",
});

const listItemShape = {
  id: conversationId,
  title: z.string().min(1),
  startTime: timestamp,
  endTime: timestamp.nullable(),
  duration: z.int().min(1).nullable().meta({ description: "Whole minutes; null while live" }),
  segmentCount: z.int().min(0),
  linkedCalendarEventId: z.string().nullable(),
  status: conversationStatus,
};

/** A conversation as lists show it. */
export const conversation = z.strictObject(listItemShape).meta({ id: "Conversation" });
export type Conversation = z.infer<typeof conversation>;

const warning = z.strictObject({
  code: z.string().min(1),
  message: z.string().min(1),
  line: z.int().min(1).optional(),
});

/** A conversation as its import answers it: what was read, and what had to be guessed or dropped. */
export const importedConversation = z
  .strictObject({
    ...listItemShape,
    format: z
      .string()
      .min(1)
      .meta({ description: "What the transcript was recognized as, such as `webvtt`" }),
    timeGrade,
    userSpeakerName: z.string().nullable(),
    speakers: z.array(
      z.strictObject({
        name: z.string().min(1),
        share: z.number().min(0).max(1),
        segmentCount: z.int().min(1),
      }),
    ),
    warnings: z.array(warning),
  })
  .meta({ id: "ImportedConversation" });
export type ImportedConversation = z.infer<typeof importedConversation>;

/** What an import of the same body would keep; nothing is stored. */
export const importPreview = importedConversation
  .omit({ id: true, status: true })
  .extend({
    speakers: z.array(
      z.strictObject({
        name: z.string().min(1),
        share: z.number().min(0).max(1),
        segmentCount: z.int().min(1),
        samples: listOf(z.string().min(1)).meta({ description: "Up to three things they said" }),
      }),
    ),
  })
  .meta({ id: "ImportPreview" });
export type ImportPreview = z.infer<typeof importPreview>;

export const listConversationsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  search: z.string().optional().meta({ description: "Part of the title, in any letter case" }),
  since: moment.optional().meta({ description: "Only those that start at this moment or after it" }),
  until: moment.optional().meta({ description: "Only those that start before this moment" }),
  speaker: optionalText(200).meta({
    description: "Only those in which this person speaks: a whole name, in any letter case",
  }),
  status: conversationStatus.optional(),
});
export type ListConversationsQuery = z.input<typeof listConversationsQuery>;

export const updateConversationRequest = z
  .object({ title: requiredText(200).meta({ examples: ["Q1 planning review"] }) })
  .meta({ id: "UpdateConversation" });
export type UpdateConversationRequest = z.input<typeof updateConversationRequest>;

export const deletedConversation = z
  .strictObject({ id: conversationId, deleted: z.literal(true) })
  .meta({ id: "DeletedConversation" });
export type DeletedConversation = z.infer<typeof deletedConversation>;

export const listConversationsAnswer = pageOf(conversation);
export const conversationAnswer = dataOf(conversation);
export const importAnswer = dataOf(importedConversation);
export const importPreviewAnswer = dataOf(importPreview);
export const deletedConversationAnswer = dataOf(deletedConversation);
