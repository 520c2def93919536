import type { BoostOptions } from "./boosting.ts";

/** A feature met less often is dropped: keeping more makes the shipped files larger and the scores no better. */
export const actTimesMin = 6;
export const noteTimesMin = 8;

/** From this seed all chance in training follows. */
export const seed = 20;

export const actLearning = { epochs: 3, rate: 0.03 } as const;
/** Segments to note are rare, so each counts several times. */
export const noteLearning = { epochs: 3, rate: 0.03, positiveWeight: 5 } as const;

const common = { binCount: 32, rowShare: 0.6, inputShare: 0.5, seed } as const;

export const actForest: BoostOptions = {
  ...common,
  classCount: 5,
  rounds: 45,
  depth: 5,
  rate: 0.15,
  leafWeightMin: 8,
  ridge: 5,
};

export const interruptedForest: BoostOptions = { ...actForest, classCount: 1, rounds: 80, rate: 0.1 };

export const noteForest: BoostOptions = {
  ...common,
  classCount: 1,
  rounds: 120,
  depth: 4,
  rate: 0.06,
  leafWeightMin: 3,
  ridge: 10,
};

/** Cutoffs are found with forests that learned from half the meetings; one that learned from all is surer by so much. */
export const surerBy = 0.4;

/** A word that both corpora use so often belongs to meetings in general. */
export const vocabularyTimesMin = 20;
