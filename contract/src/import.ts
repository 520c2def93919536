import { z } from "zod";
import { flag, optionalMoment, optionalText } from "./fields.ts";
import { meetingTypeNames } from "./meeting-types.ts";
import { nudgeKinds } from "./nudges.ts";

/** `[h:]mm:ss[.mmm]` from the start, or an ISO date-time. */
const segmentTimestamp = z
  .string()
  .refine(
    (text) =>
      /^(?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?$/.test(text) ||
      z.iso.datetime({ offset: true, local: true }).safeParse(text).success,
    {
      message: "Must be an ISO 8601 date-time or an offset such as 00:12 or 1:02:03.500",
    },
  );

const noNul = (text: string) => !text.includes("\0");
const nulAdvice = { message: "Must not contain the NUL character" };

/** A month: no conversation is longer, and a moment beyond it may be none at all. */
const offsetMsMax = 31 * 24 * 60 * 60 * 1000;

const speakerCodePointsMax = 200;

/** As a transcript writes it, blank where nobody is named. */
const speakerLabel = z
  .string()
  .refine((text) => [...text.trim()].length <= speakerCodePointsMax, {
    message: `Must be at most ${speakerCodePointsMax} characters`,
  })
  .refine(noNul, nulAdvice)
  .meta({ maxLength: speakerCodePointsMax });

export const importSegment = z
  .object({
    speaker: speakerLabel,
    text: z.string().refine(noNul, nulAdvice),
    startMs: z.number().min(0).max(offsetMsMax).optional(),
    endMs: z.number().min(0).max(offsetMsMax).optional(),
    timestamp: segmentTimestamp.optional(),
  })
  .meta({ id: "ImportSegment" });

/** What can be told about a conversation whatever the form of its transcript. */
const aboutShape = {
  title: optionalText(200).meta({ description: "The file's own title, its name or the date where absent" }),
  startTime: optionalMoment.meta({
    description: "When offset 0 was; the file's own date where absent, else the time of import",
  }),
  userSpeakerName: optionalText(200).meta({ description: "The speaker whom the feedback is for" }),
  meetingType: z
    .enum(meetingTypeNames)
    .optional()
    .meta({ description: "Recognized from the conversation where absent" }),
  language: optionalText(35).meta({
    description: "BCP 47, such as `en`; recognized from the words where absent",
  }),
};

const scheduleShape = {
  scheduledStart: optionalMoment.meta({ description: "When the meeting was meant to start" }),
  scheduledEnd: optionalMoment.meta({ description: "When the meeting was meant to end" }),
  calendarEventId: optionalText(200),
};

const liveShape = {
  status: z
    .literal("live")
    .optional()
    .meta({ description: "The conversation is still going on; segments are appended until it is ended" }),
  nudges: z
    .union([z.boolean(), z.array(z.enum(nudgeKinds))])
    .optional()
    .meta({ description: "While live: which hints to give, all where absent" }),
};

/** The import body in JSON. */
export const importRequest = z
  .object({
    ...aboutShape,
    ...scheduleShape,
    ...liveShape,
    analyze: z.boolean().default(true).meta({ description: "`false` leaves feedback for later" }),
    segments: z
      .array(importSegment)
      .max(50_000)
      .optional()
      .meta({ description: "At least one, unless the conversation is live" }),
  })
  .refine(({ status, segments }) => status === "live" || (segments ?? []).length > 0, {
    path: ["segments"],
    message: "Must have at least one segment",
  })
  .meta({ id: "Import" });
export type ImportRequest = z.input<typeof importRequest>;

/** What goes with a transcript file: fields of the multipart form, or of the query beside a raw body. */
export const importFields = z.object({
  ...aboutShape,
  ...scheduleShape,
  analyze: flag.optional(),
  status: z
    .string()
    .refine((status) => status !== "live", { message: "A file cannot be live; send JSON" })
    .optional(),
});
export type ImportFields = z.input<typeof importFields>;
