/** Okapi's usual values: how fast a term said again stops counting, and how much a long text is held back. */
const saturation = 1.2;
const lengthPenalty = 0.6;

export interface Index {
  readonly size: number;
  /** Terms of the language of the query to scores of the documents; documents without any of them are left out. */
  score(terms: readonly string[]): Map<number, number>;
  /** How telling a term is; 0 for one that never occurs. */
  rarityOf(term: string): number;
  /** Whether a term occurs in a document or in one at most `reach` away. */
  hasNear(document: number, reach: number, term: string): boolean;
}

/** An index over documents, each a list of terms. */
export function buildIndex(documents: readonly (readonly string[])[]): Index {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const places = postings.get(term) ?? new Map<number, number>();
      postings.set(term, places.set(document, (places.get(document) ?? 0) + 1));
    }
  });
  const count = documents.length;
  const meanLength = Math.max(
    1,
    documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, count),
  );
  const rarityOf = (term: string): number => {
    const found = postings.get(term)?.size ?? 0;
    return found === 0 ? 0 : Math.log(1 + (count - found + 0.5) / (found + 0.5));
  };
  const score = (terms: readonly string[]): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      for (const [document, times] of postings.get(term) ?? []) {
        const length = (documents[document]?.length ?? 0) / meanLength;
        const held = times + saturation * (1 - lengthPenalty + lengthPenalty * length);
        scores.set(
          document,
          (scores.get(document) ?? 0) + (rarityOf(term) * times * (saturation + 1)) / held,
        );
      }
    }
    return scores;
  };
  return {
    size: count,
    score,
    rarityOf,
    hasNear: (document, reach, term) => {
      const places = postings.get(term);
      if (!places) return false;
      for (let near = document - reach; near <= document + reach; near++) if (places.has(near)) return true;
      return false;
    },
  };
}
