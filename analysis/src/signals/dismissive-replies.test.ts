import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("dismissive-replies", () => {
  it("counts replies that wave away", () => {
    expect(
      sampleMeasurement(
        [
          "Bo: We could wait a week.",
          "Ann: No, we already tried that.",
          "Bo: We could ask Cy.",
          "Ann: That is a good idea.",
        ],
        "dismissive-replies",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, segments: [1], sampleSize: 2 });
  });

  it("needs somebody to reply to", () => {
    expect(
      sampleMeasurement(
        ["Ann: No, we already tried that.", "Bo: I see that now."],
        "dismissive-replies",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This speaker replies to nobody." });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "dismissive-replies",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
