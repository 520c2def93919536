import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("unanswered-questions", () => {
  it("counts the speaker's questions that came to nothing", () => {
    expect(
      sampleMeasurement(
        [
          "Bo: When do we ship?",
          "Ann: We ship on Monday.",
          "Bo: What does it cost?",
          "Ann: Anyway, let's look at the next slide.",
        ],
        "unanswered-questions",
        "Bo",
      ),
    ).toMatchObject({ value: 0.5, segments: [2], sampleSize: 2 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "unanswered-questions",
        "Ann",
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
