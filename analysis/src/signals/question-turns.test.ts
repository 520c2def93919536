import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("question-turns", () => {
  it("counts turns that ask, once each", () => {
    expect(
      sampleMeasurement(
        ["Ann: Did you see it? Did you like it?", "Bo: I did not.", "Ann: That is a pity.", "Bo: Yes it is."],
        "question-turns",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, segments: [0], sampleSize: 2 });
  });

  it("leaves tags out", () => {
    expect(
      sampleMeasurement(["Ann: It works now, right?", "Bo: It does."], "question-turns", "Ann"),
    ).toMatchObject({ value: 0, segments: [], sampleSize: 1 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "question-turns",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
