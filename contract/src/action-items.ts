import { z } from "zod";
import { dataOf, pageOf } from "./envelope.ts";
import { conversationId, moment, optionalText } from "./fields.ts";
import { confidence, priority } from "./keypoints.ts";
import { listOf } from "./list-of.ts";

export const actionItemStatus = z.enum(["draft", "open", "done", "dismissed"]).meta({
  description: "`draft`: found in the words, and nobody has said yet whether it is one",
});
export type ActionItemStatus = z.infer<typeof actionItemStatus>;

export const actionItem = z
  .strictObject({
    id: z.string().startsWith("act_").meta({ description: "`act_…`" }),
    conversationId,
    item: z.string().min(1),
    owner: z.string().nullable().meta({ description: "null where nobody was named" }),
    due: z.iso.date().nullable().meta({ description: "null unless a day was said or set" }),
    priority,
    confidence,
    status: actionItemStatus,
    segmentIds: listOf(z.string().min(1)).meta({ description: "Where it was said" }),
  })
  .meta({ id: "ActionItem" });
export type ActionItem = z.infer<typeof actionItem>;

export const listActionItemsQuery = z.object({
  owner: z.string().optional().meta({
    description: "A whole name or one word of it, in any letter case: `alice` finds `Alice Chen`",
  }),
  status: actionItemStatus.optional(),
  conversationId: z.string().optional().meta({ description: "Only those of this conversation" }),
  since: moment.optional().meta({
    description: "Only those of conversations that start at this moment or after it",
  }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type ListActionItemsQuery = z.input<typeof listActionItemsQuery>;

/** A day, or nothing: a blank one is missing. */
const day = z
  .string()
  .refine((text) => text.trim() === "" || z.iso.date().safeParse(text.trim()).success, {
    message: "Must be an ISO 8601 date, such as 2026-04-30",
  })
  .meta({ examples: ["2026-04-30"] });

export const updateActionItemRequest = z
  .object({
    status: actionItemStatus.optional(),
    item: optionalText(500),
    owner: optionalText(200).nullable().meta({ description: "null: nobody's" }),
    due: day.nullable().optional().meta({ description: "ISO 8601 date; null: none" }),
    priority: priority.optional(),
  })
  .meta({ id: "UpdateActionItem" });
export type UpdateActionItemRequest = z.input<typeof updateActionItemRequest>;

export const actionItemParams = z.object({
  id: z.string().meta({ description: "The action item's id, `act_…`" }),
});

export const listActionItemsAnswer = pageOf(actionItem);
export const actionItemAnswer = dataOf(actionItem);
