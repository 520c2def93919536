import { type Act, acts, bareTagNames, type QuestionKind, questionKinds } from "./labels.ts";

export interface ActReading {
  readonly act: Act;
  /** 0 to 1. */
  readonly confidence: number;
  /** What kind of question it would be; only where it is one. */
  readonly kind: QuestionKind | null;
}

/**
 * A question or backchannel counts from this probability on, although another act may be likelier: where annotators
 * differ, taking the rarer act finds more of them for each one too many.
 */
const cutoffs = { question: 0.34, backchannel: 0.4 } as const;

/** The act of each segment, from the scores of the five acts and the probabilities of the finer ones. */
export function chooseActs(
  scores: Float64Array,
  bareChances: Float32Array,
  isWritten: boolean,
): ActReading[] {
  const count = scores.length / acts.length;
  return Array.from({ length: count }, (_, i) => {
    const chances = normalize(scores.subarray(i * acts.length, (i + 1) * acts.length));
    const chosen = chooseAct(chances, isWritten);
    const act = acts[chosen] ?? "statement";
    return {
      act,
      confidence: Math.round((chances[chosen] ?? 0) * 1000) / 1000,
      kind: act === "question" ? likeliestKind(bareChances, i) : null,
    };
  });
}

function normalize(scores: Float64Array): number[] {
  const top = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function chooseAct(chances: readonly number[], isWritten: boolean): number {
  const question = acts.indexOf("question");
  const backchannel = acts.indexOf("backchannel");
  if (isWritten && (chances[question] ?? 0) >= cutoffs.question) return question;
  if (isWritten && (chances[backchannel] ?? 0) >= cutoffs.backchannel) return backchannel;
  return chances.indexOf(Math.max(...chances));
}

const kindTags = questionKinds.map((kind) => bareTagNames.indexOf(kind));

function likeliestKind(bareChances: Float32Array, i: number): QuestionKind {
  let best: QuestionKind = "yes-no";
  let top = -1;
  questionKinds.forEach((kind, index) => {
    const chance = bareChances[i * bareTagNames.length + (kindTags[index] ?? 0)] ?? 0;
    if (chance > top) [top, best] = [chance, kind];
  });
  return best;
}
