import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("questions put to others", () => {
  it("counts none that the speaker runs on from", () => {
    const story =
      "Is it the pump? Well, I looked at it on Monday and it was warm, so I took the cover off and cleaned the fan, and since then it has been running without a sound all day and all night.";
    expect(
      sampleMeasurement(
        [`Ann: ${story}`, "Bo: Good.", "Ann: Does it leak?", "Bo: No."],
        "open-questions",
        "Ann",
      ),
    ).toMatchObject({ value: 0, sampleSize: 1 });
  });

  it("takes a name with a question mark for a call", () => {
    expect(
      sampleMeasurement(
        ["Ann: Roof team?", "Bo: We are done.", "Ann: How did it go?", "Bo: Well."],
        "open-questions",
        "Ann",
      ),
    ).toMatchObject({ value: 1, sampleSize: 1 });
  });

  it("takes turns that only a pause divides for one", () => {
    expect(
      sampleMeasurement(
        [
          "0-5 Ann: The roof is tight again.",
          "9-12 Ann: How is the cellar?",
          "13-15 Bo: It is dry.",
          "16-19 Ann: That is good news.",
        ],
        "question-turns",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, sampleSize: 2 });
  });

  it("takes a reply that points back at the question for a reply", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: What keeps us from painting more rooms in a week?",
          "Bo: I wanted clarity on this. Are gaps between the coats all right?",
        ],
        "unanswered-questions",
        "Ann",
      ),
    ).toMatchObject({ value: 0, sampleSize: 1 });
  });
});
