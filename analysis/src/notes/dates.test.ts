import { describe, expect, it } from "vitest";
import { dateReader } from "./dates.ts";

const segments = [
  { id: "seg_1", speaker: "Ana", text: "Hello.", startMs: 0 },
  { id: "seg_2", speaker: "Ana", text: "Goodbye.", startMs: 3_600_000 },
];
/** A Tuesday, late in the evening in UTC. */
const reader = dateReader(segments, "2026-04-21T22:30:00Z");

describe("dateReader", () => {
  it.each([
    ["by Friday", "2026-04-24"],
    ["tomorrow", "2026-04-22"],
    ["on the second of May", "2026-05-02"],
    ["by the end of the week", "2026-04-24"],
    ["end of next month", "2026-05-31"],
    ["by the end of the quarter", "2026-06-30"],
    ["before the end of June", "2026-06-30"],
    ["end of March", "2027-03-31"],
    ["in two weeks", "2026-05-05"],
    ["by EOD", "2026-04-21"],
  ])("reads %j as %s", (words, date) => {
    expect(reader.dayOf(words, 0)).toBe(date);
  });

  it.each([
    "next week",
    "for two days",
    "every Friday",
    "soon",
    "three weeks",
    "in the afternoon",
    "last Monday",
    "two minutes",
  ])("reads no day into %j", (words) => {
    expect(reader.dayOf(words, 0)).toBeNull();
  });

  it("counts days from where in the meeting, and in which zone, they were said", () => {
    expect(dateReader(segments, "2026-04-21T23:30:00Z").dayOf("tomorrow", 1)).toBe("2026-04-23");
    expect(dateReader(segments, "2026-04-21T22:30:00Z", "Asia/Tokyo").dayOf("tomorrow", 0)).toBe(
      "2026-04-23",
    );
    expect(dateReader(segments, "2026-04-21T02:30:00Z", "America/New_York").dayOf("tomorrow", 0)).toBe(
      "2026-04-21",
    );
  });

  it("knows no day without a start", () => {
    expect(dateReader(segments, undefined).dayOf("by Friday", 0)).toBeNull();
  });
});
