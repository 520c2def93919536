import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("time-checks", () => {
  it("counts minding the clock aloud", () => {
    expect(
      sampleMeasurement(["Ann: We have ten minutes left.", "Bo: Let us go on."], "time-checks", "Ann"),
    ).toMatchObject({ value: 1, segments: [0] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "time-checks",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
