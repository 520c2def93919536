import { describe, expect, it } from "vitest";
import { findNeighbors } from "./neighbors.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { surround, surroundingCount, surroundingNames } from "./surroundings.ts";

const talk = [
  { speaker: "A", text: "we could move the launch by a week", startMs: 0, endMs: 3000 },
  { speaker: "B", text: "yeah", startMs: 2500, endMs: 2800 },
  { speaker: "A", text: "we could move it to May", startMs: 3000, endMs: 5000 },
  { speaker: "B", text: "May is too late for the fair", startMs: 5500, endMs: 7000 },
];

function numberOf(
  name: (typeof surroundingNames)[number],
  row: number,
  segments: readonly SeenSegment[] = talk,
): number | undefined {
  return surround(segments).numbers[row * surroundingCount + surroundingNames.indexOf(name)];
}

describe("findNeighbors", () => {
  it("finds the same speaker's and the others' last and next segment", () => {
    const near = findNeighbors(talk);
    expect(Array.from(near.ownBefore)).toEqual([-1, -1, 0, 1]);
    expect(Array.from(near.ownAfter)).toEqual([2, 3, -1, -1]);
    expect(Array.from(near.otherBefore)).toEqual([-1, 0, 1, 2]);
    expect(Array.from(near.otherAfter)).toEqual([1, 2, 3, -1]);
  });

  it("looks past a speaker's own segments for the others'", () => {
    const segments = ["A", "B", "B", "B", "A"].map((speaker) => ({ speaker, text: "x" }));
    expect(Array.from(findNeighbors(segments).otherBefore)).toEqual([-1, 0, 0, 0, 3]);
  });
});

describe("surround", () => {
  it("counts an overlap as a negative gap", () => {
    expect(numberOf("gapOtherBeforeS", 1)).toBeCloseTo(-0.5);
    expect(numberOf("gapOwnAfterS", 0)).toBe(0);
  });

  it("sees that someone goes on as if nothing was said between", () => {
    expect(numberOf("joinsOwnAfter", 0)).toBe(1);
    expect(numberOf("sameHolderAround", 1)).toBe(1);
    expect(numberOf("startRepeatedByOwnAfter", 0)).toBe(3);
  });

  it("says unknown, not zero, where there are no times", () => {
    const untimed = talk.map(({ speaker, text }) => ({ speaker, text }));
    expect(numberOf("durationS", 0, untimed)).toBeNaN();
    expect(numberOf("gapOtherBeforeS", 1, untimed)).toBeNaN();
    expect(numberOf("words", 0, untimed)).toBe(8);
  });

  it("does not change with the speakers' names", () => {
    const renamed = talk.map((segment) => ({ ...segment, speaker: segment.speaker === "A" ? "Zoë" : "1" }));
    expect(surround(renamed).numbers).toEqual(surround(talk).numbers);
  });

  it("does not change when all times are shifted", () => {
    const shifted = talk.map((each) => ({
      ...each,
      startMs: each.startMs + 86_400_000,
      endMs: each.endMs + 86_400_000,
    }));
    const [before, after] = [surround(talk).numbers, surround(shifted).numbers];
    before.forEach((value, k) => {
      if (!Number.isNaN(value)) expect(after[k]).toBeCloseTo(value, 3);
    });
  });
});
