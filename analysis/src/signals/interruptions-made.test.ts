import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("interruptions-made", () => {
  it("counts taking the floor, against the others' time", () => {
    expect(
      sampleMeasurement(
        [
          "0-6 Ann: So what I wanted to say about the budget is that we",
          "4.5-9 Bo: We can talk about the budget next week.",
        ],
        "interruptions-made",
        "Bo",
      ),
    ).toMatchObject({ value: 100, segments: [0, 1], sampleSize: 6 });
  });

  it("is not counted against who was cut off", () => {
    expect(
      sampleMeasurement(
        [
          "0-6 Ann: So what I wanted to say about the budget is that we",
          "4.5-9 Bo: We can talk about the budget next week.",
        ],
        "interruptions-made",
        "Ann",
      ),
    ).toMatchObject({ value: 0 });
  });

  it("needs overlapping times", () => {
    expect(
      sampleMeasurement(["0-1 Ann: Hi there.", "2-3 Bo: Hi there."], "interruptions-made", "Ann"),
    ).toEqual({ value: null, reason: "The transcript does not show when people speak at the same time." });
  });
});
