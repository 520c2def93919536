import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("commitments", () => {
  it("counts what the speaker takes on, not what he gives to others", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: I'll send the numbers by Friday.",
          "Bo: Someone should update the page.",
          "Ann: Bo, can you check the contract?",
          "Bo: I'll try to look at it.",
        ],
        "commitments",
        "Ann",
      ),
    ).toMatchObject({ value: 1, segments: [0] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "commitments",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
