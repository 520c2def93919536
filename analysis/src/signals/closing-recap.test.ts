import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"and then we met ".repeat(count / 4).trim()}.`;

describe("closing-recap", () => {
  it("finds who sums up, near the end", () => {
    expect(
      sampleMeasurement(["Ann: That is fine.", "Bo: To sum up, we wait for a week."], "closing-recap", "Bo"),
    ).toMatchObject({ value: 1, segments: [1], sampleSize: 1 });
  });

  it("does not count what is said early", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: To sum up, we wait for a week.",
          `Bo: ${words(300)}`,
          `Ann: ${words(300)}`,
          `Bo: ${words(300)}`,
          `Ann: ${words(300)}`,
        ],
        "closing-recap",
        null,
      ),
    ).toMatchObject({ value: 0 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "closing-recap",
        null,
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
