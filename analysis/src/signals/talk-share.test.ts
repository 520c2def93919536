import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("talk-share", () => {
  it("counts time, and leaves silence out", () => {
    expect(
      sampleMeasurement(["0-3 Ann: One two three.", "9-10 Bo: One two three."], "talk-share", "Ann"),
    ).toMatchObject({ value: 0.75, sampleSize: 3 });
  });

  it("counts words where ends are unknown", () => {
    expect(sampleMeasurement(["Ann: One two three.", "Bo: One."], "talk-share", "Bo")).toMatchObject({
      value: 0.25,
    });
  });

  it("works in any language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "talk-share",
        "Ann",
      ),
    ).toMatchObject({ value: 0.44 });
  });
});
