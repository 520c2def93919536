import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("answered-questions", () => {
  it("counts questions that the speaker answered", () => {
    expect(
      sampleMeasurement(
        [
          "Bo: When do we ship?",
          "Ann: We ship on Monday.",
          "Bo: What does it cost?",
          "Ann: Anyway, let's look at the next slide.",
        ],
        "answered-questions",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, segments: [0, 1, 2, 3], sampleSize: 2 });
  });

  it("is not measurable for somebody whom nobody asks", () => {
    expect(sampleMeasurement(["Ann: It rained.", "Bo: It did rain."], "answered-questions", "Ann")).toEqual({
      value: null,
      reason: "Nobody asks this speaker anything.",
    });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "answered-questions",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });

  it("takes a change of subject for no answer", () => {
    const lines = [
      "Ann: How do we get the refunds to the customers in Bremen?",
      "Bo: Before I forget, there is news about the new office, it came in last night.",
    ];
    expect(sampleMeasurement(lines, "answered-questions", "Bo")).toMatchObject({ value: 0, sampleSize: 1 });
  });
});
