import { z } from "zod";
import { conversation } from "./conversation.ts";
import { dataOf } from "./envelope.ts";
import { conversationId, optionalMoment } from "./fields.ts";
import { importSegment } from "./import.ts";
import { nudgeKinds } from "./nudges.ts";
import { signals } from "./signals.ts";
import { transcriptSegment } from "./transcript.ts";

/** Later than this after its start no conversation goes on: such a time is a mistake. */
export const liveOffsetMsMax = 7 * 24 * 60 * 60 * 1000;

const offset = z.number().min(0).max(liveOffsetMsMax);

const key = z
  .string()
  .trim()
  .min(1, { message: "Must not be blank", abort: true })
  .refine((text) => [...text].length <= 64, { message: "Must be at most 64 characters" })
  .refine((text) => !text.includes("\0"), { message: "Must not contain the NUL character" })
  .meta({ description: "The client's own, so that sending the segment twice is harmless" });

export const liveSegment = importSegment
  .extend({
    key,
    startMs: offset.optional(),
    endMs: offset.optional(),
    sequence: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "The client's own count from 1, so that a gap is noticed" }),
  })
  .meta({ id: "LiveSegment" });

/** What is said since the last append. */
export const appendRequest = z
  .object({ segments: z.array(liveSegment).min(1).max(500) })
  .meta({ id: "Append" });
export type AppendRequest = z.input<typeof appendRequest>;

export const appended = z
  .strictObject({
    id: conversationId,
    accepted: z.int().min(0).meta({ description: "Stored now" }),
    duplicates: z.int().min(0).meta({ description: "Known already, and skipped" }),
    segmentCount: z.int().min(0).meta({ description: "Of the whole conversation" }),
  })
  .meta({ id: "Appended" });
export type Appended = z.infer<typeof appended>;

export const appendAnswer = dataOf(appended);

/** The optional body of the end: none, an empty one and `{}` mean the same. */
export const endRequest = z
  .object({ endTime: optionalMoment.meta({ description: "Else when the last words ended" }) })
  .prefault({})
  .meta({ id: "End" });
export type EndRequest = z.input<typeof endRequest>;

/** What the stream is asked for, beside the header `Last-Event-ID`. */
export const followQuery = z.object({
  nudges: z.enum(["on", "off"]).default("on"),
  lastEventId: z
    .string()
    .optional()
    .meta({ description: "As the header of that name, for clients that cannot set it" }),
});

/** A hint to the user, private to them. */
export const nudge = z
  .strictObject({
    kind: z.enum(nudgeKinds),
    message: z.string().min(1),
    segmentId: z.string().nullable().meta({ description: "What it is about" }),
  })
  .meta({ id: "Nudge" });
export type Nudge = z.infer<typeof nudge>;

/** The running signals that have changed, in the shape of `Signals`. */
export const runningSignals = signals.omit({ id: true }).meta({ id: "RunningSignals" });
export type RunningSignals = z.infer<typeof runningSignals>;

const event = { id: z.int().min(1).meta({ description: "Counts up within the conversation" }) };

/** An event of the stream; on the line, `data` is JSON. */
export const liveEvent = z
  .discriminatedUnion("type", [
    z.strictObject({ ...event, type: z.literal("segment"), data: transcriptSegment }),
    z.strictObject({ ...event, type: z.literal("signals"), data: runningSignals }),
    z.strictObject({ ...event, type: z.literal("nudge"), data: nudge }),
    z.strictObject({ ...event, type: z.literal("ended"), data: conversation }),
  ])
  .meta({ id: "LiveEvent" });
export type LiveEvent = z.infer<typeof liveEvent>;
