const numbers = new Map<string, number>();

/** The number of no word of a phrase. */
export const inNoPhrase = 0;

/** The number of a word that a phrase has, the same wherever it stands. Phrases are all known before any text is read. */
export function numberPhraseWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a word that somebody says; `inNoPhrase` for most of them. */
export function phraseWordNumber(key: string): number {
  return numbers.get(key) ?? inNoPhrase;
}
