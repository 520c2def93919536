import { describe, expect, it } from "vitest";
import type { Meeting } from "../corpus/meeting.ts";
import { accuracy } from "./accuracy.ts";
import { addTallies, f1, noTally, tallySets } from "./f1.ts";
import { tallyFillers } from "./fillers.ts";
import { compareNotes } from "./note-match.ts";
import { pk } from "./pk.ts";
import { tallyTalk } from "./talk-time.ts";

const toy: Meeting = {
  id: "ami-toy",
  series: "toy",
  duration: 100,
  segments: [
    { speaker: "A", start: 0, end: 60, text: "a long stretch", gap: 20 },
    { speaker: "B", start: 60, end: 100, text: "another" },
  ],
  gold: {
    disfluencies: [
      [0, "hesit", "um"],
      [0, "hesit", "uh uh"],
      [1, "dm", "well"],
    ],
  },
};

describe("f1", () => {
  it("is the harmonic mean of precision and recall", () => {
    expect(f1(tallySets([1, 2, 3, 4], [2, 3, 9]))).toBeCloseTo((2 * 0.5 * (2 / 3)) / (0.5 + 2 / 3));
  });

  it("counts a segment claimed twice once", () => {
    expect(tallySets([5, 5], [5])).toEqual({ hits: 1, claimed: 1, gold: 1 });
  });

  it("is 1 where nothing was there and nothing claimed", () => {
    expect(f1(addTallies(noTally, noTally))).toBe(1);
  });
});

describe("accuracy", () => {
  it("leaves out what nobody labeled", () => {
    expect(accuracy(["a", "b", "c"], ["a", undefined, "x"])).toBe(0.5);
  });
});

describe("tallyFillers", () => {
  it("counts tokens segment by segment and hesitations alone", () => {
    const claimed = [
      [0, 2],
      [1, 1],
    ] as const;
    expect(tallyFillers(claimed, toy)).toEqual({ hits: 2, claimed: 3, gold: 3 });
  });
});

describe("tallyTalk", () => {
  it("does not count a silence inside a segment as speech", () => {
    expect(tallyTalk({ A: 40, B: 40 }, toy)).toEqual({ right: 2, speakers: 2 });
    expect(tallyTalk({ A: 60, B: 40 }, toy)).toEqual({ right: 0, speakers: 2 });
  });
});

describe("pk", () => {
  it("is 0 for the annotators' own boundaries", () => {
    expect(pk([10, 20], [10, 20], 30)).toBe(0);
  });

  it("counts the pairs that a missed boundary joins", () => {
    expect(pk([], [10], 20)).toBeCloseTo(5 / 15);
  });

  it("punishes a boundary too many as it does one too few", () => {
    expect(pk([5, 10], [10], 20)).toBeGreaterThan(0);
  });
});

describe("compareNotes", () => {
  it("finds a note said in other words and counts what stands beside", () => {
    const claims = ["we launch the new client on Friday", "I had coffee"];
    const noted = ["Launch client Friday", "Write the report for Anna"];
    expect(compareNotes(claims, noted)).toEqual({ found: 1, noted: 2, beside: 1 });
  });
});
