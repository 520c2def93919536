import { review } from "../review.ts";

const cue = /(\d+):(\d+):(\d+\.\d+) --> (\d+):(\d+):(\d+\.\d+)\n(<v [^>]+>.*<\/v>)/g;

/** A made-up meeting of so many segments, as WebVTT: the example conversation, again and again. */
export function longMeeting(segmentCount: number): string {
  const cues = [...review.matchAll(cue)].map((match) => ({
    start: seconds(match.slice(1, 4)),
    end: seconds(match.slice(4, 7)),
    words: match[7] ?? "",
  }));
  const length = Math.max(...cues.map(({ end }) => end));
  const lines = Array.from({ length: segmentCount }, (_, position) => {
    const { start, end, words } = cues[position % cues.length] ?? { start: 0, end: 0, words: "" };
    const from = Math.floor(position / cues.length) * length;
    return `${stamp(from + start)} --> ${stamp(from + end)}\n${words}`;
  });
  return `WEBVTT\n\n${lines.join("\n\n")}\n`;
}

function seconds(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}

function stamp(of: number): string {
  const minutes = Math.floor(of / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${(of % 60).toFixed(3).padStart(6, "0")}`;
}
