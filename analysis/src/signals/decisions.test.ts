import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("decisions", () => {
  it("counts decisions of all speakers", () => {
    expect(
      sampleMeasurement(
        ["Ann: Let's go with the second vendor.", "Bo: We agreed on Monday.", "Ann: Should we wait?"],
        "decisions",
        null,
      ),
    ).toMatchObject({ value: 2, segments: [0, 1] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "decisions",
        null,
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
