import { type Segment, segmentId } from "@convo/analysis";
import type { Invariance } from "../changed.ts";
import { wordsIn } from "../scene.ts";

const wordsMin = 8;
const shareCut = 0.3;
const joinedGapMs = 300;

/** Long segments are cut in two after a mark, without a pause between the halves. */
export const splitSegments: Invariance = {
  id: "segments split",
  change: (scene, random) => {
    const segments = scene.segments.flatMap((segment) => (random() < shareCut ? cut(segment) : [segment]));
    return segments.length === scene.segments.length
      ? null
      : { scene: { ...scene, segments: numbered(segments) } };
  },
};

/** Segments of one speaker that follow each other at once become one. */
export const joinedSegments: Invariance = {
  id: "segments joined",
  change: (scene) => {
    const joined: Segment[] = [];
    for (const segment of scene.segments) {
      const before = joined.at(-1);
      if (before && runsOn(before, segment)) joined[joined.length - 1] = join(before, segment);
      else joined.push(segment);
    }
    return joined.length === scene.segments.length
      ? null
      : { scene: { ...scene, segments: numbered(joined) } };
  },
};

function cut(segment: Segment): Segment[] {
  const words = segment.text.split(" ");
  const after = words.findIndex(
    (word, index) => index >= 2 && index < words.length - 3 && /[,.;]$/.test(word),
  );
  if (after === -1 || wordsIn(segment.text) < wordsMin) return [segment];
  const [first, second] = [words.slice(0, after + 1).join(" "), words.slice(after + 1).join(" ")];
  const { startMs, endMs } = segment;
  if (startMs === undefined || endMs === undefined) {
    return [
      { ...segment, text: first },
      { ...segment, text: second },
    ];
  }
  const middleMs = startMs + Math.round(((endMs - startMs) * wordsIn(first)) / wordsIn(segment.text));
  return [
    { ...segment, text: first, endMs: middleMs },
    { ...segment, text: second, startMs: middleMs },
  ];
}

function runsOn(before: Segment, segment: Segment): boolean {
  if (before.speaker !== segment.speaker || before.endMs === undefined || segment.startMs === undefined)
    return false;
  return segment.startMs >= before.endMs && segment.startMs - before.endMs <= joinedGapMs;
}

function join(before: Segment, segment: Segment): Segment {
  const { endMs } = segment;
  return { ...before, text: `${before.text} ${segment.text}`, ...(endMs === undefined ? {} : { endMs }) };
}

function numbered(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, position) => ({ ...segment, id: segmentId(position) }));
}
