import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("open-questions", () => {
  it("tells open from closed questions", () => {
    expect(
      sampleMeasurement(
        ["Ann: Did you see it?", "Bo: I did not.", "Ann: Why did it fail?", "Bo: It rained."],
        "open-questions",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, segments: [0, 2], sampleSize: 2 });
  });

  it("is not measurable without a question", () => {
    expect(sampleMeasurement(["Ann: We ship today.", "Bo: It rained."], "open-questions", "Ann")).toEqual({
      value: null,
      reason: "This speaker asks no questions.",
    });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "open-questions",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
