import type { Vocabulary } from "../../../analysis/src/language/models/note-features.ts";
import { vocabularyTimesMin } from "./settings.ts";
import type { Study } from "./study.ts";

/** The words that two bodies of meetings with nothing in common both use often: those of meetings in general. */
export function commonVocabulary(first: readonly Study[], second: readonly Study[]): Vocabulary {
  const firstCounts = countWords(first);
  const secondCounts = countWords(second);
  const common = [...firstCounts]
    .filter(([word, times]) => Math.min(times, secondCounts.get(word) ?? 0) >= vocabularyTimesMin)
    .map(([word]) => word);
  return new Set(common.sort((a, b) => a - b));
}

function countWords(studies: readonly Study[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { around } of studies) {
    for (const { hashes } of around.words) {
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts;
}
