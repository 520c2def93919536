import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("names-invited", () => {
  it("counts giving the floor by name", () => {
    expect(
      sampleMeasurement(
        ["Ann: Bo, what do you think?", "Bo: I would wait.", "Ann: Over to you, Cy.", "Cy: I would not."],
        "names-invited",
        "Ann",
      ),
    ).toMatchObject({ value: 2, segments: [0, 2] });
  });

  it("leaves tasks out", () => {
    expect(
      sampleMeasurement(["Ann: Bo, can you send the file?", "Bo: I can do that."], "names-invited", "Ann"),
    ).toMatchObject({ value: 0 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "names-invited",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
