import { describe, expect, it } from "vitest";
import { foldsByMeeting, foldsBySeries } from "./folds.ts";
import type { Meeting } from "./meeting.ts";

const meeting = (id: string, series: string, size: number): Meeting => ({
  id,
  series,
  duration: null,
  segments: Array.from({ length: size }, () => ({ speaker: "A", start: null, end: null, text: "x" })),
  gold: {},
});
const meetings = [
  meeting("a1", "a", 30),
  meeting("b1", "b", 20),
  meeting("a2", "a", 10),
  meeting("c1", "c", 25),
  meeting("d1", "d", 5),
];

describe("foldsBySeries", () => {
  it("never puts one series on both sides of a split", () => {
    const folds = foldsBySeries(meetings, 3);
    expect(folds[0]).toBe(folds[2]);
    expect(new Set(folds).size).toBe(3);
  });

  it("shares the segments out evenly", () => {
    expect(foldsBySeries(meetings, 2)).toEqual([0, 1, 0, 1, 0]);
  });
});

describe("foldsByMeeting", () => {
  it("may part the meetings of a series", () => {
    expect(new Set(foldsByMeeting(meetings, 5)).size).toBe(5);
  });
});
