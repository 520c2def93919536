import { describe, expect, it } from "vitest";
import { readAppended } from "./read-appended.ts";

const arrival = {
  startedAtMs: Date.parse("2026-03-18T14:00:00Z"),
  arrivedAtMs: Date.parse("2026-03-18T14:00:30Z"),
};
const read = (item: object) =>
  readAppended({ speaker: " Alice ", text: "Shall  we\nstart?", ...item }, arrival);

describe("readAppended", () => {
  it("takes the segment's own time, as an offset, a clock or a date", () => {
    const said = { speaker: "Alice", text: "Shall we start?" };
    expect(read({ startMs: 1200.4, endMs: 3000 })).toEqual({ ...said, startMs: 1200, endMs: 3000 });
    expect(read({ timestamp: "00:02.5" })).toEqual({ ...said, startMs: 2500 });
    expect(read({ timestamp: "2026-03-18T15:00:04+01:00" })).toEqual({ ...said, startMs: 4000 });
  });

  it("takes the time of arrival where the segment has none, and no end then", () => {
    expect(read({ endMs: 2000 })).toEqual({ speaker: "Alice", text: "Shall we start?", startMs: 30_000 });
  });

  it("counts what lies before the start as the start", () => {
    expect(read({ timestamp: "2026-03-18T13:59:58Z" })).toMatchObject({ startMs: 0 });
  });

  it("leaves out an end before the start, and a segment without a word", () => {
    expect(read({ startMs: 5000, endMs: 4000 })).not.toHaveProperty("endMs");
    expect(read({ text: " ♪ — " })).toBeNull();
  });
});
