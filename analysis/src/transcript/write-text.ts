import { formatClock } from "./clock.ts";
import { foldSpace } from "./finish.ts";
import { labelOf } from "./label-of.ts";
import type { WritableTranscript } from "./writable-transcript.ts";

/** Plain text, `[0:00:12] Name: words` on each line; a time that the source does not have is left out. */
export function writeText({ title, startTime, segments }: WritableTranscript): string {
  const label = labelOf(segments);
  const lines = segments.map(({ speaker, text, startMs }) => {
    const stamp = startMs === undefined ? "" : `[${formatClock(startMs)}] `;
    return `${stamp}${label(foldSpace(speaker))}${foldSpace(text)}`;
  });
  return `Title: ${foldSpace(title)}\nDate: ${startTime}\n\n${lines.join("\n")}\n`;
}
