import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"word ".repeat(count).trim()}.`;

describe("overrun", () => {
  it("counts minutes past the schedule", () => {
    expect(
      sampleMeasurement(["0-60 Ann: Hi there, Bo.", `600-720 Bo: ${words(130)}`], "overrun", null, {
        startMs: 0,
        endMs: 600_000,
      }),
    ).toMatchObject({ value: 2, segments: [1] });
  });

  it("is 0 for a meeting that ends in time", () => {
    expect(
      sampleMeasurement(["0-1 Ann: Hi there, Bo.", "2-3 Bo: Hi there."], "overrun", null, {
        startMs: 0,
        endMs: 600_000,
      }),
    ).toMatchObject({ value: 0 });
  });

  it("is not measurable without a schedule", () => {
    expect(sampleMeasurement(["0-1 Ann: Hi there, Bo.", "2-3 Bo: Hi there."], "overrun", null)).toEqual({
      value: null,
      reason: "Nobody said when the meeting was meant to end.",
    });
  });
});
