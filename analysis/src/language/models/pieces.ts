import type { SeenSegment } from "./seen-segment.ts";

/** A transcript in pieces of the size that the models know. */
export interface Pieces {
  readonly pieces: readonly SeenSegment[];
  /** The segment that each piece is of; ascending. */
  readonly segmentOf: Int32Array;
}

/** The models learned from segments of seven words in the mean; where the mean is above this, sentences are read. */
const meanWordsMax = 13;
/** Shorter sentences stay with the one before. */
const sentenceWordsMin = 4;
/** Ordinary speech, where nothing is known of the times. */
const msPerWord = 400;

/** Cuts a transcript of long segments into sentences, and gives every piece a start and an end, known or assumed. */
export function cutIntoPieces(segments: readonly SeenSegment[]): Pieces {
  const timed = assumeTimes(segments);
  const words = segments.reduce((sum, segment) => sum + countWords(segment.text), 0);
  if (words <= meanWordsMax * segments.length) {
    return { pieces: timed, segmentOf: Int32Array.from(segments.keys()) };
  }
  const pieces: SeenSegment[] = [];
  const segmentOf: number[] = [];
  timed.forEach((segment, i) => {
    for (const piece of cutSegment(segment)) {
      pieces.push(piece);
      segmentOf.push(i);
    }
  });
  return { pieces, segmentOf: Int32Array.from(segmentOf) };
}

interface TimedSegment extends SeenSegment {
  readonly startMs: number;
  readonly endMs: number;
}

/** A missing start is where the words before would have ended; a missing end, where its own words would. */
function assumeTimes(segments: readonly SeenSegment[]): TimedSegment[] {
  let clockMs = 0;
  return segments.map((segment, i) => {
    const startMs = segment.startMs ?? clockMs;
    const spokenMs = startMs + countWords(segment.text) * msPerWord;
    const nextMs = segments[i + 1]?.startMs ?? spokenMs;
    const endMs = segment.endMs ?? Math.min(spokenMs, Math.max(nextMs, startMs));
    clockMs = Math.max(clockMs, endMs);
    return { speaker: segment.speaker, text: segment.text, startMs, endMs };
  });
}

function cutSegment(segment: TimedSegment): TimedSegment[] {
  const sentences = joinShort(segment.text.split(/(?<=[.?!…])\s+/));
  const total = Math.max(1, countWords(segment.text));
  const lengthMs = segment.endMs - segment.startMs;
  let passed = 0;
  return sentences.map((text) => {
    const startMs = segment.startMs + Math.round((lengthMs * passed) / total);
    passed += countWords(text);
    const endMs = segment.startMs + Math.round((lengthMs * passed) / total);
    return { speaker: segment.speaker, text, startMs, endMs };
  });
}

function joinShort(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && countWords(sentence) < sentenceWordsMin && !sentence.endsWith("?")) {
      joined[joined.length - 1] = `${before} ${sentence}`;
    } else joined.push(sentence);
  }
  return joined;
}

function countWords(text: string): number {
  let [count, inWord] = [0, false];
  for (let k = 0; k < text.length; k++) {
    const isSpace = text.charCodeAt(k) <= 32;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}
