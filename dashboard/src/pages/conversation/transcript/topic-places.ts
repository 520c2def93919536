import type { KeyPoints } from "@convo/contract";
import { fold } from "./fold.ts";
import type { Placed } from "./placed.ts";

export interface TopicPlace {
  readonly heading: string;
  readonly segmentId: string;
  readonly startMs: number;
}

/** Points keep most words of what was said; with fewer in common than this it was said elsewhere. */
const wordsInCommonMin = 0.7;

/**
 * Where each topic first comes up, by the words of its points. Key points do not say which segments they are from, so
 * a topic whose words are nowhere together has no place and is left out.
 */
export function topicPlaces(
  sections: KeyPoints["sections"],
  placed: readonly Placed[],
): readonly TopicPlace[] {
  const bags = placed.map(({ text }) => new Set(wordsOf(text)));
  return sections
    .flatMap(({ heading, points }) => {
      const indexes = points.flatMap((point) => indexOf(point, placed, bags) ?? []);
      const first = placed[Math.min(...indexes)];
      return first === undefined ? [] : [{ heading, segmentId: first.id, startMs: first.startMs }];
    })
    .sort((one, other) => one.startMs - other.startMs);
}

function indexOf(
  point: string,
  placed: readonly Placed[],
  bags: readonly ReadonlySet<string>[],
): number | null {
  const colon = point.indexOf(": ");
  const speaker = colon === -1 ? null : point.slice(0, colon);
  const words = new Set(wordsOf(colon === -1 ? point : point.slice(colon + 2)));
  let best: { index: number; common: number } | null = null;
  for (const [index, bag] of bags.entries()) {
    if (speaker !== null && placed[index]?.speaker !== speaker) continue;
    const common = [...words].filter((word) => bag.has(word)).length;
    if (common > (best?.common ?? 0)) best = { index, common };
  }
  return best !== null && best.common >= words.size * wordsInCommonMin ? best.index : null;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
