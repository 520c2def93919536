import { labelOf } from "./label-of.ts";
import { captionClock, timedCues } from "./timed-cues.ts";
import type { WritableTranscript } from "./writable-transcript.ts";

/** SubRip captions with `Name:` before the words. The format has no comments, so it cannot say which times are estimated. */
export function writeSrt({ segments }: WritableTranscript): string {
  const label = labelOf(segments);
  const cues = timedCues(segments).map(({ speaker, text, startMs, endMs }, index) => {
    const times = `${captionClock(startMs, ",")} --> ${captionClock(endMs, ",")}`;
    return `${index + 1}\n${times}\n${escapeMarkup(`${label(speaker)}${text}`)}\n`;
  });
  return cues.join("\n");
}

/** Players show most characters as they are; only what they would take for markup is written as a reference. */
function escapeMarkup(text: string): string {
  return text
    .replace(/&(?=#?\w{1,8};)/g, "&amp;")
    .replace(/<(?=[a-z/\d])/gi, "&lt;")
    .replaceAll("-->", "--&gt;")
    .replaceAll("{\\", "&#123;\\");
}
