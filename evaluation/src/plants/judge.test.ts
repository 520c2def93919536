import { describe, expect, it } from "vitest";
import { dismissiveReplies } from "./behaviors/dismissive-replies.ts";
import { hasRoom, judge } from "./judge.ts";
import { readReport } from "./read-reports.ts";
import { sampleMeeting } from "./sample-scene.ts";
import { segmentsOf } from "./scene.ts";
import { randomOf } from "./seed.ts";

const segments = segmentsOf(sampleMeeting());
const scene = { id: "sample", segments, user: segments[0]?.speaker ?? "" };
const before = readReport(scene);
const planted = dismissiveReplies.plant(scene, {
  dose: "strong",
  wording: "shown",
  random: randomOf("seed"),
});
const after = readReport(planted?.after ?? scene);
const trial = {
  behavior: dismissiveReplies,
  scene: "sample",
  dose: "strong",
  wording: "shown",
  before,
  after,
  places: planted?.places ?? [],
} as const;

describe("judge", () => {
  it("sees a score fall where a bad habit was planted", () => {
    expect(judge(trial)).toMatchObject({
      rightOrStayed: true,
      criterionMoved: true,
      scoreMoved: true,
      contradicted: false,
    });
  });

  it("sees the wrong direction when before and after are exchanged", () => {
    expect(judge({ ...trial, before: after, after: before })).toMatchObject({
      rightOrStayed: false,
      scoreMoved: false,
    });
  });

  it("does not take an unchanged report for one that noticed", () => {
    expect(judge({ ...trial, after: before, places: [] })).toMatchObject({
      rightOrStayed: true,
      criterionMoved: false,
      scoreMoved: false,
      quoted: false,
    });
  });

  it("finds no room at the end of the scale", () => {
    const { categoryScores } = before.feedback;
    const lowest = {
      ...before,
      feedback: { ...before.feedback, categoryScores: { ...categoryScores, listening: 0.5 } },
    };
    expect(hasRoom(dismissiveReplies, before)).toBe(true);
    expect(hasRoom(dismissiveReplies, lowest)).toBe(false);
  });
});
