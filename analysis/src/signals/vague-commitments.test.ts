import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("vague-commitments", () => {
  it("counts promises without a date", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: I'll send the numbers by Friday.",
          "Bo: Someone should update the page.",
          "Ann: Bo, can you check the contract?",
          "Bo: I'll try to look at it.",
        ],
        "vague-commitments",
        "Bo",
      ),
    ).toMatchObject({ value: 1, segments: [3], sampleSize: 1 });
  });

  it("counts no promise that has one", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: I'll send the numbers by Friday.",
          "Bo: Someone should update the page.",
          "Ann: Bo, can you check the contract?",
          "Bo: I'll try to look at it.",
        ],
        "vague-commitments",
        "Ann",
      ),
    ).toMatchObject({ value: 0, segments: [], sampleSize: 1 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "vague-commitments",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
