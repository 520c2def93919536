import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("action-items", () => {
  it("counts tasks taken on and given", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: I'll send the numbers by Friday.",
          "Bo: Someone should update the page.",
          "Ann: Bo, can you check the contract?",
          "Bo: I'll try to look at it.",
        ],
        "action-items",
        null,
      ),
    ).toMatchObject({ value: 4, segments: [0, 1, 2, 3] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "action-items",
        null,
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
