import { escapeMarkdown, writeMarkdownTurns } from "@convo/analysis";
import { feedbackPart } from "./feedback-part.ts";
import { frontMatter } from "./front-matter.ts";
import { keyPointsPart } from "./key-points-part.ts";
import type { KeptConversation } from "./read-record.ts";

/** A conversation for reading and searching in a folder of notes: front matter, feedback, key points, transcript. */
export function exportMarkdown(kept: KeptConversation): string {
  const { record, segments, feedback, keyPoints } = kept;
  const parts = [
    `${frontMatter(kept)}\n# ${escapeMarkdown(record.title)}`,
    ...(feedback === null ? [] : feedbackPart(feedback)),
    ...(keyPoints === null ? [] : keyPointsPart(keyPoints.keypoints)),
    "## Transcript",
    ...(segments.length === 0 ? [] : [writeMarkdownTurns(segments)]),
  ];
  return `${parts.join("\n\n")}\n`;
}
