import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("owned-action-items", () => {
  it("counts tasks that one person takes on without a maybe", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: I'll send the numbers by Friday.",
          "Bo: Someone should update the page.",
          "Ann: Bo, can you check the contract?",
          "Bo: I'll try to look at it.",
        ],
        "owned-action-items",
        null,
      ),
    ).toMatchObject({ value: 0.5, segments: [0, 1, 2, 3], sampleSize: 4 });
  });

  it("is not measurable without tasks", () => {
    expect(sampleMeasurement(["Ann: It rained.", "Bo: It did rain."], "owned-action-items", null)).toEqual({
      value: null,
      reason: "No tasks are spoken of.",
    });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "owned-action-items",
        null,
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
