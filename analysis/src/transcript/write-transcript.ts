import type { WritableTranscript } from "./writable-transcript.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeSrt } from "./write-srt.ts";
import { writeText } from "./write-text.ts";
import { writeWebVtt } from "./write-webvtt.ts";

export const writtenFormats = ["vtt", "srt", "txt", "md"] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

const writers = { vtt: writeWebVtt, srt: writeSrt, txt: writeText, md: writeMarkdown } as const;

/** The transcript as a file, which `readTranscript` reads back. Names that look like no name survive in WebVTT alone. */
export function writeTranscript(transcript: WritableTranscript, format: WrittenFormat): string {
  return writers[format](transcript);
}
