import { foldSpace } from "./finish.ts";
import { captionClock, type TimedCue, timedCues } from "./timed-cues.ts";
import type { WritableTranscript } from "./writable-transcript.ts";

/** WebVTT with a voice for each cue: whatever names and words there are, they come back as they were. */
export function writeWebVtt({ title, startTime, segments }: WritableTranscript): string {
  const cues = timedCues(segments);
  const notes = [`NOTE ${withoutArrow(foldSpace(title))}, ${startTime}`, ...noteOnTimes(cues)];
  return `${["WEBVTT", ...notes, ...cues.map(writeCue)].join("\n\n")}\n`;
}

function noteOnTimes(cues: readonly TimedCue[]): string[] {
  const count = cues.filter((cue) => cue.estimated).length;
  if (count === 0) return [];
  const which = count === cues.length ? "All times" : `The times of the ${count} cues marked "estimated"`;
  return [
    `NOTE ${which} are estimated, in whole or in part: the source has none, so they were worked out from the number of words.`,
  ];
}

function writeCue({ id, speaker, text, startMs, endMs, estimated }: TimedCue): string {
  const times = `${captionClock(startMs, ".")} --> ${captionClock(endMs, ".")}`;
  return `${id}${estimated ? " estimated" : ""}\n${times}\n<v ${escapeMarkup(speaker)}>${escapeMarkup(text)}</v>`;
}

/** Markup as characters; `{\` would be taken for a caption program's own markup. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{\\", "&#123;\\");
}

/** A comment must not look like a timing line. */
function withoutArrow(text: string): string {
  return text.replaceAll("-->", "→");
}
