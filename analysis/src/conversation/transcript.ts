import type { Segment } from "./segment.ts";

/** What a reader had to guess or drop. `line` is counted from 1 in the file. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** The formats that can be read, by the names that users see. */
export const transcriptFormats = [
  "convo-json",
  "webvtt",
  "srt",
  "sbv",
  "ttml",
  "text",
  "markdown",
  "zoom-chat",
  "irc",
  "spacelog",
  "assemblyai-json",
  "aws-call-analytics-json",
  "aws-transcribe-json",
  "cdp-json",
  "deepgram-json",
  "podcast-json",
  "revai-json",
  "whisper-json",
  "generic-json",
] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

/** A transcript as read: its segments in the order of the file, and what the file says of itself. */
export interface Transcript {
  readonly format: TranscriptFormat;
  readonly segments: readonly Segment[];
  readonly warnings: readonly Warning[];
  readonly title?: string;
  /** ISO 8601, UTC: when the first segment's offset 0 was, if the file says so. */
  readonly startTime?: string;
  /** BCP 47, such as `en` or `zh`, if the file says so. */
  readonly language?: string;
}
