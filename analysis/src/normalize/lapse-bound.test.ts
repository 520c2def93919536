import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "./normalize.ts";

/** Two people in turn, with this much silence after each line. */
function alternating(silenceSeconds: number, lines: number) {
  const step = 2 + silenceSeconds;
  return sampleSegments(
    Array.from({ length: lines }, (_, index) => {
      const at = index * step;
      return `${at}-${at + 2} ${index % 2 === 0 ? "Ann" : "Bo"}: That is what we have on line ${index}.`;
    }),
  );
}

const answering = (silenceSeconds: number, lines: number) =>
  normalize(alternating(silenceSeconds, lines)).turns.filter(({ repliesTo }) => repliesTo !== null).length;

describe("the silence after which nobody answers", () => {
  it("is five seconds where people are heard", () => {
    expect(answering(4, 20)).toBe(19);
    expect(normalize([...alternating(1, 20), ...later(alternating(1, 2), 70_000)]).lapses).toHaveLength(1);
  });

  it("is two minutes where somebody types the lines along", () => {
    expect(answering(20, 20)).toBe(19);
    expect(normalize(alternating(20, 20)).lapses).toEqual([]);
    expect(answering(130, 20)).toBe(0);
  });

  it("is five seconds in a few lines, which show nothing usual", () => {
    expect(answering(20, 4)).toBe(0);
  });
});

function later(segments: ReturnType<typeof alternating>, ms: number) {
  return segments.map((segment) => ({
    ...segment,
    startMs: (segment.startMs ?? 0) + ms,
    endMs: (segment.endMs ?? 0) + ms,
  }));
}
