import type { DraftBuilder } from "../draft.ts";

/** A word with its punctuation, as services list them. */
export interface TimedWord {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
}

/** Where a list of words is cut into segments. */
const cuts = {
  /** A silence in which one sentence ends for a listener too. */
  pauseMsMin: 2000,
  /** Unpunctuated speech must end somewhere: some 20 s of it. */
  wordCountMax: 60,
} as const;

/** Adds words as sentences of one speaker each, with a warning, for documents that have nothing but words. */
export function joinWords(words: Iterable<TimedWord>, builder: DraftBuilder): void {
  let sentence: TimedWord[] = [];
  for (const word of words) {
    if (endsBefore(word, sentence)) {
      addSentence(sentence, builder);
      sentence = [];
    }
    sentence.push(word);
  }
  addSentence(sentence, builder);
  const message = "The file lists single words; they were joined to sentences of one speaker.";
  if (builder.cues.length > 0) builder.warn("words-joined", message);
}

function endsBefore(word: TimedWord, sentence: readonly TimedWord[]): boolean {
  const last = sentence.at(-1);
  if (!last) return false;
  const pauseMs = (word.startMs ?? 0) - (last.endMs ?? word.startMs ?? 0);
  return (
    word.speaker !== last.speaker ||
    /[.?!。？！]["'”’)]?$/.test(last.text.slice(-3)) ||
    pauseMs >= cuts.pauseMsMin ||
    sentence.length >= cuts.wordCountMax
  );
}

function addSentence(sentence: readonly TimedWord[], builder: DraftBuilder): void {
  const [first] = sentence;
  if (!first) return;
  const text = sentence.map((word) => word.text).join(" ");
  builder.add({ text, speaker: first.speaker, startMs: first.startMs, endMs: sentence.at(-1)?.endMs });
}
