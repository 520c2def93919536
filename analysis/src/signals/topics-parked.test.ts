import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("topics-parked", () => {
  it("counts what is put off", () => {
    expect(
      sampleMeasurement(["Ann: Let's take that offline.", "Bo: That is fine."], "topics-parked", "Ann"),
    ).toMatchObject({ value: 1, segments: [0] });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "topics-parked",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
