import { describe, expect, it } from "vitest";
import { scoreLinear } from "../../../analysis/src/language/models/linear.ts";
import { scoreForest } from "../../../analysis/src/language/models/trees.ts";
import { type BoostOptions, trainForest } from "./boosting.ts";
import { bestCutoff } from "./cutoff.ts";
import { randomFrom, shuffled } from "./random.ts";
import { trainSoftmax } from "./softmax.ts";

const options: BoostOptions = {
  classCount: 1,
  rounds: 20,
  depth: 2,
  rate: 0.3,
  binCount: 16,
  leafWeightMin: 1,
  ridge: 1,
  rowShare: 1,
  inputShare: 1,
  seed: 1,
};

describe("trainForest", () => {
  const random = randomFrom(3);
  const inputs = Float32Array.from({ length: 400 }, () => random());
  const labels = Uint8Array.from({ length: 200 }, (_, row) =>
    Number((inputs[row * 2] ?? 0) > 0.5 !== (inputs[row * 2 + 1] ?? 0) > 0.5),
  );

  it("learns what no single input tells", () => {
    const scores = scoreForest(
      trainForest({ inputs, inputCount: 2, labels }, { ...options, depth: 3 }),
      inputs,
    );
    const right = labels.filter((label, row) => (scores[row] ?? 0) > 0 === (label === 1)).length;
    expect(right / labels.length).toBeGreaterThan(0.9);
  });

  it("gives the same forest for the same seed", () => {
    const drawn = { ...options, rowShare: 0.5 };
    const [one, two] = [1, 2].map(() => trainForest({ inputs, inputCount: 2, labels }, drawn));
    expect(one).toEqual(two);
  });

  it("sends what is unknown its own way", () => {
    const gaps = Float32Array.of(Number.NaN, 1, Number.NaN, 2, Number.NaN, 3);
    const data = { inputs: gaps, inputCount: 1, labels: Uint8Array.of(1, 0, 1, 0, 1, 0) };
    const scores = scoreForest(trainForest(data, { ...options, leafWeightMin: 0.1 }), gaps);
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[1]).toBeLessThan(0);
  });
});

describe("trainSoftmax", () => {
  const rows = {
    buckets: Int32Array.of(0, 3, 1, 3, 2, 3),
    offsets: Int32Array.of(0, 2, 4, 6),
    middles: Int32Array.of(1, 3, 5),
  };
  const softmax = { timesMin: 1, classCount: 3, usesPunctuation: true, epochs: 30, rate: 0.3, seed: 1 };

  it("learns which feature tells which class", () => {
    const chances = scoreLinear(trainSoftmax([{ rows, labels: [0, 1, 2] }], softmax), rows);
    expect(chances[0]).toBeGreaterThan(0.8);
    expect(chances[4]).toBeGreaterThan(0.8);
    expect(chances[8]).toBeGreaterThan(0.8);
  });

  it("does not look past the middle of a row where it may not see punctuation", () => {
    const model = trainSoftmax([{ rows, labels: [0, 1, 2] }], { ...softmax, usesPunctuation: false });
    expect(Array.from(model.features.buckets)).toEqual([0, 1, 2]);
  });

  it("leaves out rows that nobody labeled", () => {
    const model = trainSoftmax([{ rows, labels: [-1, -1, -1] }], softmax);
    expect(model.features.buckets).toHaveLength(0);
  });
});

describe("bestCutoff", () => {
  it("takes the score at which F1 is best, over labeled rows", () => {
    expect(bestCutoff([Float64Array.of(3, 2, 1, 9)], [[1, 1, 0, -1]])).toBe(2);
  });
});

describe("shuffled", () => {
  it("holds every number once, in an order that follows from the seed", () => {
    expect(Array.from(shuffled(50, 7)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => i),
    );
    expect(shuffled(50, 7)).toEqual(shuffled(50, 7));
    expect(shuffled(50, 7)).not.toEqual(shuffled(50, 8));
  });
});
