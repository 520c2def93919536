import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("hedges", () => {
  it("counts words that take back what is said", () => {
    expect(
      sampleMeasurement(
        ["Ann: Maybe we could wait for it, I guess, a week.", "Bo: That is good."],
        "hedges",
        "Ann",
      ),
    ).toMatchObject({ value: 20, segments: [0], sampleSize: 10 });
  });

  it("leaves courteous questions alone", () => {
    expect(
      sampleMeasurement(["Ann: Could you maybe send it?", "Bo: That is good."], "hedges", "Ann"),
    ).toMatchObject({ value: 0 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "hedges",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
