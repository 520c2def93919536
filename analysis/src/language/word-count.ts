const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:-]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Thai, Lao, Burmese, Khmer, Japanese, Chinese: written without spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/u;

/** The number of words, in any script; where none are written apart, as the platform's dictionary cuts them. */
export function countWords(text: string): number {
  if (unspaced.test(text)) return countCut(text);
  return text.match(wordPattern)?.length ?? 0;
}

let segmenter: Intl.Segmenter | undefined;

function countCut(text: string): number {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  let count = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike) count++;
  return count;
}
