import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("false-starts", () => {
  it("counts words said twice and words broken off", () => {
    expect(
      sampleMeasurement(
        ["Ann: The the plan is fi- finished and we ship.", "Bo: That is good."],
        "false-starts",
        "Ann",
      ),
    ).toMatchObject({ value: 22.2, segments: [0], sampleSize: 9 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "false-starts",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
