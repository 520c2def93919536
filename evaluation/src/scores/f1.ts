/** What was found, what was claimed and what was there. */
export interface Tally {
  readonly hits: number;
  readonly claimed: number;
  readonly gold: number;
}

export const noTally: Tally = { hits: 0, claimed: 0, gold: 0 };

/** Harmonic mean of precision and recall, 0 to 1; 1 where nothing was there and nothing claimed. */
export function f1(tally: Tally): number {
  const both = tally.claimed + tally.gold;
  return both === 0 ? 1 : (2 * tally.hits) / both;
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { hits: a.hits + b.hits, claimed: a.claimed + b.claimed, gold: a.gold + b.gold };
}

/** Compares two sets of segments. */
export function tallySets(claimed: Iterable<number>, gold: Iterable<number>): Tally {
  const claims = new Set(claimed);
  const truth = new Set(gold);
  let hits = 0;
  for (const segment of claims) if (truth.has(segment)) hits++;
  return { hits, claimed: claims.size, gold: truth.size };
}
