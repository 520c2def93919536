import { describe, expect, it } from "vitest";
import { bareTagNames } from "../../../analysis/src/language/models/labels.ts";
import type { AnnotatedSegment } from "../corpus/meeting.ts";
import { bareTagOf, noteLabels, wasInterrupted } from "./labels-of.ts";

const labeled = (dialogueAct: string, dialogueClass: "S" | "Q" | "B" | "F" | "D"): AnnotatedSegment => ({
  speaker: "A",
  start: 0,
  end: 1,
  text: "x",
  dialogueAct,
  dialogueClass,
});

describe("bareTagOf", () => {
  it.each([
    ["s^cs", "S", "suggestion"],
    ["s^aa", "S", "agreement"],
    ["qy^d^g^rt", "Q", "tag"],
    ["qw", "Q", "wh"],
    ["fg", "F", "grab"],
    ["s.%--", "D", "abandoned"],
    ["%-", "D", "interrupted"],
    ["b", "B", "backchannel"],
  ] as const)("reads %s of class %s as %s", (act, dialogueClass, tag) => {
    expect(bareTagNames[bareTagOf(labeled(act, dialogueClass))]).toBe(tag);
  });

  it("has no tag for what nobody labeled", () => {
    expect(bareTagOf({ speaker: "A", start: 0, end: 1, text: "x" })).toBe(-1);
  });
});

describe("wasInterrupted", () => {
  it("tells those cut off from those who stop by themselves", () => {
    expect(wasInterrupted(labeled("s.%-", "D"))).toBe(true);
    expect(wasInterrupted(labeled("s.%--", "D"))).toBe(false);
  });
});

describe("noteLabels", () => {
  const meeting = { id: "a", series: "s", duration: 1, segments: [labeled("s", "S"), labeled("s", "S")] };

  it("is undefined where the annotators did not look", () => {
    expect(noteLabels({ ...meeting, gold: {} }, "key")).toBeUndefined();
  });

  it("marks the starts of top topics but not the start of the meeting", () => {
    const topics = [
      { label: "opening", segments: [0, 0] as const },
      { label: "plans", segments: [1, 1] as const },
    ];
    expect(noteLabels({ ...meeting, gold: { topics } }, "boundary")).toEqual(Uint8Array.of(0, 1));
  });
});
