import type { GoldItem } from "../corpus/meeting.ts";
import type { Tally } from "./f1.ts";

/** A claimed item is right where it starts so near to one of the annotators'. */
export const toleranceS = 15;

/**
 * Compares claimed items with the annotators', one to one, as many pairs as can be made: the start of the first cited
 * segment must lie within 15 s of the start of a linked one. Gold items without links are left out.
 */
export function tallyItems(
  claimedStartsS: readonly number[],
  gold: readonly GoldItem[],
  startOf: (segment: number) => number,
): Tally {
  const linked = gold.filter((item) => (item.segments?.length ?? 0) > 0);
  const near = claimedStartsS.map((start) =>
    linked.flatMap((item, index) =>
      (item.segments ?? []).some((segment) => Math.abs(startOf(segment) - start) <= toleranceS)
        ? [index]
        : [],
    ),
  );
  return { hits: countPairs(near, linked.length), claimed: claimedStartsS.length, gold: linked.length };
}

/** The largest one-to-one pairing, by augmenting paths. */
function countPairs(near: readonly (readonly number[])[], goldCount: number): number {
  const claimOf = new Array<number>(goldCount).fill(-1);
  const place = (claim: number, tried: Set<number>): boolean => {
    for (const gold of near[claim] ?? []) {
      if (tried.has(gold)) continue;
      tried.add(gold);
      const holder = claimOf[gold] ?? -1;
      if (holder < 0 || place(holder, tried)) {
        claimOf[gold] = claim;
        return true;
      }
    }
    return false;
  };
  return near.filter((_, claim) => place(claim, new Set())).length;
}
