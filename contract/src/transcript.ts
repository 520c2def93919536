import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, timestamp } from "./fields.ts";

export const transcriptSegment = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    speaker: z.string().min(1),
    timestamp,
    startMs: z.number().min(0).optional(),
    endMs: z.number().min(0).optional(),
    estimated: z
      .literal(true)
      .optional()
      .meta({ description: "The source has no time here; worked out from the words" }),
  })
  .meta({ id: "TranscriptSegment" });
export type TranscriptSegment = z.infer<typeof transcriptSegment>;

export const transcript = z
  .strictObject({ id: conversationId, segments: z.array(transcriptSegment) })
  .meta({ id: "Transcript" });
export type Transcript = z.infer<typeof transcript>;

export const transcriptAnswer = dataOf(transcript);

export const transcriptFormats = ["json", "vtt", "srt", "txt", "md"] as const;
export type TranscriptFileFormat = Exclude<(typeof transcriptFormats)[number], "json">;

export const transcriptQuery = z.object({
  format: z.enum(transcriptFormats).default("json").meta({
    description: "`json`, or a file: WebVTT, SubRip, plain text, Markdown",
  }),
});
