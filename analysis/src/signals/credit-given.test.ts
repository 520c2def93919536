import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("credit-given", () => {
  it("counts credit by name and to the face", () => {
    expect(
      sampleMeasurement(
        ["Ann: As Bo said, we are late.", "Bo: I did say so.", "Ann: Thanks for raising that."],
        "credit-given",
        "Ann",
      ),
    ).toMatchObject({ value: 2, segments: [0, 2] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "credit-given",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
