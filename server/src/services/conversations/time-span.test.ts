import { describe, expect, it } from "vitest";
import { timeSpan } from "./time-span.ts";

const start = new Date("2026-03-18T14:00:00Z");

function segment(text: string, startMs?: number, endMs?: number) {
  return {
    id: "seg_1",
    speaker: "A",
    text,
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
  };
}

describe("timeSpan", () => {
  it("reaches from the first start to the last end, in whole minutes", () => {
    const segments = [
      segment("a", 60_000, 70_000),
      segment("b", 120_000, 400_000),
      segment("c", 130_000, 140_000),
    ];
    expect(timeSpan(segments, start)).toEqual({
      endTime: new Date("2026-03-18T14:06:40Z"),
      durationMinutes: 6,
    });
  });

  it("is at least a minute", () => {
    expect(timeSpan([segment("a", 0, 1_000)], start).durationMinutes).toBe(1);
  });

  it("is estimated at 150 words a minute where there are no times", () => {
    const words = "word ".repeat(300).trim();
    expect(timeSpan([segment(words), segment(words)], start).durationMinutes).toBe(4);
  });
});
