import { unknownSpeaker } from "../conversation/segment.ts";
import { formatClock } from "./clock.ts";
import { foldSpace } from "./finish.ts";
import { escapeMarkdown } from "./markdown-characters.ts";
import type { WritableTranscript } from "./writable-transcript.ts";

/** Markdown: a heading, the date, and the paragraphs of `writeMarkdownTurns`. */
export function writeMarkdown(transcript: WritableTranscript): string {
  const { title, startTime, segments } = transcript;
  const head = `# ${escapeMarkdown(foldSpace(title))}\n\nDate: ${startTime}`;
  return `${head}\n\n${writeMarkdownTurns(segments)}\n`;
}

/** A paragraph for each segment, `[0:00:12] **Name:** words`; a time that the source does not have is left out. */
export function writeMarkdownTurns(segments: WritableTranscript["segments"]): string {
  const isNamed = segments.some((segment) => segment.speaker !== unknownSpeaker);
  const paragraphs = segments.map(({ speaker, text, startMs }) => {
    const stamp = startMs === undefined ? "" : `[${formatClock(startMs)}] `;
    const label = isNamed ? `**${escapeMarkdown(foldSpace(speaker))}:** ` : "";
    return `${stamp}${label}${escapeMarkdown(foldSpace(text))}`;
  });
  return paragraphs.join("\n\n");
}
