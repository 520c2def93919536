import type { Statement } from "./statements.ts";

/** How much each term tells apart the parts of this meeting; a term said once everywhere weighs little, as does one said all over. */
export interface TermWeights {
  /** 0 for unknown terms. */
  weightOf(term: string): number;
  readonly counts: ReadonlyMap<string, number>;
}

/** So many statements make a block in which a term counts once. */
const blockStatements = 15;

export function weighTerms(statements: readonly Statement[]): TermWeights {
  const counts = new Map<string, number>();
  const blocks = new Map<string, Set<number>>();
  for (const { index, terms } of statements) {
    for (const term of terms) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      const seen = blocks.get(term) ?? new Set<number>();
      blocks.set(term, seen.add(Math.floor(index / blockStatements)));
    }
  }
  const blockCount = Math.max(1, Math.ceil(statements.length / blockStatements));
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const spread = (blocks.get(term)?.size ?? 1) / blockCount;
    weights.set(term, Math.log(1 + count) * (1 + Math.log(1 / spread)) * (count === 1 ? 0.5 : 1));
  }
  return { weightOf: (term) => weights.get(term) ?? 0, counts };
}
