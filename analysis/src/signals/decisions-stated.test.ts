import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("decisions-stated", () => {
  it("counts the speaker's own", () => {
    expect(
      sampleMeasurement(
        ["Ann: Let's go with the second vendor.", "Bo: That is fine."],
        "decisions-stated",
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
        "decisions-stated",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
