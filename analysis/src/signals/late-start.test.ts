import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const lines = ["200-203 Ann: Welcome to the call.", "204-206 Bo: Good morning."];

describe("late-start", () => {
  it("is the time between the scheduled start and the first words", () => {
    expect(sampleMeasurement(lines, "late-start", null, { startMs: 20_000, endMs: 1_800_000 })).toMatchObject(
      { value: 3, segments: [0] },
    );
  });

  it("is 0 where somebody spoke before", () => {
    expect(
      sampleMeasurement(lines, "late-start", null, { startMs: 300_000, endMs: 1_800_000 }),
    ).toMatchObject({ value: 0 });
  });

  it("needs a schedule", () => {
    expect(sampleMeasurement(lines, "late-start", null)).toMatchObject({ value: null });
  });
});
