import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("fillers", () => {
  it("counts empty words, and not the same words in use", () => {
    expect(
      sampleMeasurement(
        ["Ann: Um, I like the plan, you know, a lot more now.", "Bo: That is good."],
        "fillers",
        "Ann",
      ),
    ).toMatchObject({ value: 18.2, segments: [0], sampleSize: 11 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "fillers",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
