import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, optionalText, requiredText } from "./fields.ts";
import { listOf } from "./list-of.ts";

export const speakers = z
  .strictObject({
    id: conversationId,
    speakers: listOf(
      z.strictObject({
        name: z.string().min(1),
        isUser: z.boolean(),
        share: z.number().min(0).max(1).meta({ description: "Of all speech" }),
        segmentCount: z.int().min(1),
        samples: listOf(z.string().min(1)).meta({ description: "Up to three things they said" }),
      }),
    ),
  })
  .meta({ id: "Speakers" });
export type Speakers = z.infer<typeof speakers>;

const present = requiredText(200).meta({ description: "A speaker, exactly or in another letter case" });
const given = requiredText(100);

/** Changes of who spoke. Splits are made first, then renames, all at once, then merges; `me` is a name after that. */
export const updateSpeakersRequest = z
  .object({
    split: z
      .array(z.object({ segmentIds: z.array(z.string()).min(1).max(50_000), to: given }))
      .max(200)
      .optional()
      .meta({ description: "Gives segments to someone, new or not" }),
    rename: z
      .array(z.object({ from: present, to: given }))
      .max(200)
      .optional()
      .meta({ description: "Gives speakers names that nobody else has" }),
    merge: z
      .array(z.object({ from: z.array(present).min(1).max(200), to: given }))
      .max(200)
      .optional()
      .meta({ description: "Makes one speaker of several; `to` may be one of them, another or new" }),
    me: optionalText(200).meta({ description: "The speaker who is the user" }),
  })
  .prefault({})
  .meta({ id: "UpdateSpeakers" });
export type UpdateSpeakersRequest = NonNullable<z.input<typeof updateSpeakersRequest>>;

export const speakersAnswer = dataOf(speakers);
