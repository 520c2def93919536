import type { StoredActionItem } from "../context.ts";
import type { FoundItem } from "./follow-items.ts";

/** Two that share a segment are the same if this much of their words is, 0 to 1: a segment may hold two tasks. */
const sharedWordsMin = 0.3;
/** Two that share no segment are the same only if they say nearly the same: the recap at the end, say. */
const sharedWordsElsewhereMin = 0.7;

/** Finds for each item that was found the one that it was before, each at most once, the likeliest pairs first. */
export function pairUp(
  before: readonly StoredActionItem[],
  found: readonly FoundItem[],
): Map<FoundItem, StoredActionItem> {
  const candidates = found.flatMap((item) =>
    before.map((old) => ({ item, old, likeness: likenessOf(old, item) })),
  );
  const likely = candidates.filter(({ likeness }) => likeness > 0).sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<FoundItem, StoredActionItem>();
  const taken = new Set<StoredActionItem>();
  for (const { item, old } of likely) {
    if (pairs.has(item) || taken.has(old)) continue;
    pairs.set(item, old);
    taken.add(old);
  }
  return pairs;
}

/** 0 where they are not the same. */
function likenessOf(old: StoredActionItem, found: FoundItem): number {
  const places = overlap(old.segmentIds, found.segmentIds);
  const words = overlap(wordsOf(old.item), wordsOf(found.item));
  // The user's own words need not be those of the transcript: then the place decides.
  if (old.edited.includes("item") && places > 0) return places + Math.max(words, sharedWordsMin);
  const isSame = words >= (places > 0 ? sharedWordsMin : sharedWordsElsewhereMin);
  return isSame ? places + words : 0;
}

/** How much two sets have in common, 0 to 1. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((each) => right.has(each)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
