import type { Segment } from "@convo/analysis";
import { type Scene, speakersOf, wordsIn } from "./scene.ts";

/** A share of the meeting, 0 to 1, from its first segment to its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const wordsOfAPoint = 6;
const wordsOfAReply = 3;

/** Positions at which the user answers a point, not a question, of someone else's. */
export function repliesOf(scene: Scene): number[] {
  return positionsWhere(scene, (segment, before) => {
    if (segment.speaker !== scene.user || before.speaker === scene.user) return false;
    if (wordsIn(before.text) < wordsOfAPoint || before.text.endsWith("?")) return false;
    return wordsIn(segment.text) >= wordsOfAReply && !overlaps(before, segment);
  });
}

/** Positions at which the floor changes hands, so that something can be said in between. */
export function handoversOf(scene: Scene, stretch: Stretch = { from: 0.05, to: 0.95 }): number[] {
  const last = scene.segments.length;
  return positionsWhere(scene, (segment, before, position) => {
    const at = position / last;
    if (at < stretch.from || at > stretch.to) return false;
    return segment.speaker !== before.speaker && !before.text.endsWith("?") && !overlaps(before, segment);
  });
}

/** So many of these, evenly drawn and in order. */
export function drawn<T>(items: readonly T[], count: number, random: () => number): T[] {
  const keyed = items.map((item, index) => ({ item, index, key: random() }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, Math.max(0, count))
    .sort((one, other) => one.index - other.index)
    .map(({ item }) => item);
}

/** The other speakers, the one with the most words first. */
export function othersOf(scene: Scene): string[] {
  const counts = new Map<string, number>();
  for (const { speaker, text } of scene.segments)
    counts.set(speaker, (counts.get(speaker) ?? 0) + wordsIn(text));
  return speakersOf(scene.segments)
    .filter((speaker) => speaker !== scene.user)
    .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

function positionsWhere(
  scene: Scene,
  holds: (segment: Segment, before: Segment, position: number) => boolean,
): number[] {
  return scene.segments.flatMap((segment, position) => {
    const before = scene.segments[position - 1];
    return before && holds(segment, before, position) ? [position] : [];
  });
}

function overlaps(before: Segment, segment: Segment): boolean {
  return before.endMs !== undefined && segment.startMs !== undefined && segment.startMs < before.endMs;
}
