import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("interruptions-received", () => {
  it("counts being cut off, against one's own time", () => {
    expect(
      sampleMeasurement(
        [
          "0-6 Ann: So what I wanted to say about the budget is that we",
          "4.5-9 Bo: We can talk about the budget next week.",
        ],
        "interruptions-received",
        "Ann",
      ),
    ).toMatchObject({ value: 100, segments: [0, 1], sampleSize: 6 });
  });

  it("needs overlapping times", () => {
    expect(
      sampleMeasurement(["0-1 Ann: Hi there.", "2-3 Bo: Hi there."], "interruptions-received", "Ann"),
    ).toEqual({ value: null, reason: "The transcript does not show when people speak at the same time." });
  });
});
