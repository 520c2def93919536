import { readFileSync } from "node:fs";
import { readTranscript, type Segment, segmentId } from "@convo/analysis";

const stories = ["quarter-review", "sales-discovery"] as const;

/** A made-up meeting of any length: the project's own example conversations, one after the other, again and again. */
export function meetingOf(segmentCount: number): Segment[] {
  const conversations = stories.map(
    (story) =>
      readTranscript(readFileSync(new URL(`../../../fixtures/${story}/transcript.vtt`, import.meta.url)))
        .segments,
  );
  const segments: Segment[] = [];
  let offsetMs = 0;
  for (let round = 0; segments.length < segmentCount; round++) {
    const conversation = conversations[round % conversations.length] ?? [];
    for (const segment of conversation.slice(0, segmentCount - segments.length)) {
      segments.push(moved(segment, segments.length, offsetMs));
    }
    offsetMs += lastEndMs(conversation);
  }
  return segments;
}

/** The same as a WebVTT file. */
export function webvttOf(segments: readonly Segment[]): string {
  const cues = segments.map(
    ({ speaker, text, startMs = 0, endMs = 0 }) =>
      `${stamp(startMs)} --> ${stamp(endMs)}\n<v ${speaker}>${text}</v>`,
  );
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

function moved(segment: Segment, position: number, byMs: number): Segment {
  const { startMs = 0, endMs = 0 } = segment;
  return { ...segment, id: segmentId(position), startMs: startMs + byMs, endMs: endMs + byMs };
}

function lastEndMs(segments: readonly Segment[]): number {
  return Math.max(0, ...segments.map(({ endMs = 0 }) => endMs));
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}
