import { describe, expect, it } from "vitest";
import { sampleSegments } from "../../../analysis/src/conversation/sample.ts";
import { weave } from "./weave.ts";

const timed = sampleSegments([
  "0-2 Ann: One two three.",
  "1.5-4 Bo: Four five six.",
  "5-6 Ann: Seven eight.",
]);

describe("weave", () => {
  it("leaves everything as it was without edits", () => {
    expect(weave(timed, new Map())).toEqual({ segments: timed, places: [] });
  });

  it("says a line after all that is under way and moves what follows", () => {
    const { segments, places } = weave(
      timed,
      new Map([[2, { before: [{ speaker: "Bo", text: "A new line." }] }]]),
    );
    expect(places).toEqual([2]);
    expect(segments[2]).toMatchObject({ id: "seg_3", startMs: 4300, endMs: 4300 + 3 * 380 });
    expect(segments[3]).toMatchObject({ id: "seg_4", startMs: 4300 + 3 * 380 + 250 });
    expect((segments[3]?.endMs ?? 0) - (segments[3]?.startMs ?? 0)).toBe(1000);
  });

  it("keeps overlaps that were there", () => {
    const { segments } = weave(timed, new Map([[0, { before: [{ speaker: "Bo", text: "First of all." }] }]]));
    expect((segments[1]?.endMs ?? 0) - (segments[2]?.startMs ?? 0)).toBe(500);
  });

  it("gives longer words more time at the same pace", () => {
    const { segments, places } = weave(timed, new Map([[0, { text: "One um two um three um." }]]));
    expect(places).toEqual([0]);
    expect(segments[0]).toMatchObject({ startMs: 0, endMs: 4000 });
    expect(segments[1]).toMatchObject({ startMs: 3500 });
  });

  it("says a line at the end, and without times where the meeting has none", () => {
    const untimed = sampleSegments(["Ann: One.", "Bo: Two."]);
    const { segments } = weave(untimed, new Map([[2, { before: [{ speaker: "Ann", text: "Three." }] }]]));
    expect(segments.at(-1)).toEqual({ id: "seg_3", speaker: "Ann", text: "Three." });
  });
});
