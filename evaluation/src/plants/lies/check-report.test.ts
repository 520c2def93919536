import { describe, expect, it } from "vitest";
import { fillerWords } from "../behaviors/filler-words.ts";
import { type Reading, readReport } from "../read-reports.ts";
import { sampleMeeting } from "../sample-scene.ts";
import { segmentsOf } from "../scene.ts";
import { randomOf } from "../seed.ts";
import { checkReport } from "./check-report.ts";

const segments = segmentsOf(sampleMeeting());
const scene = { id: "sample", segments, user: segments[0]?.speaker ?? "" };
const planted = fillerWords.plant(scene, { dose: "strong", wording: "shown", random: randomOf("seed") });
const honest = readReport(planted?.after ?? scene);

/** The report with other texts in its first growth area. */
function altered(change: Partial<Reading["feedback"]["growthAreas"][number]>): Reading {
  const growthAreas = honest.feedback.growthAreas.map((area, index) =>
    index === 0 ? { ...area, ...change } : area,
  );
  return { ...honest, feedback: { ...honest.feedback, growthAreas } };
}

const before = new Set(checkReport("sample", honest).faults.map(({ text }) => text));

/** The kinds of faults that were not there before. */
function newFaults(reading: Reading): string[] {
  const { faults } = checkReport("sample", reading);
  return faults.filter(({ text }) => !before.has(text)).map(({ kind }) => kind);
}

describe("checkReport", () => {
  it("finds no invented quote or name in what the engine says, and says how much it checked", () => {
    const checked = checkReport("sample", honest);
    expect(checked.faults.filter(({ kind }) => kind === "quote" || kind === "name")).toEqual([]);
    expect(checked.quotes).toBeGreaterThan(2);
    expect(checked.numbers).toBeGreaterThan(2);
  });

  it("finds a quote that nobody said", () => {
    expect(newFaults(altered({ quote: "The moon is made of cheese." }))).toEqual(["quote"]);
  });

  it("finds a quote told at another time", () => {
    expect(newFaults(altered({ timestamp: "23:59" }))).toEqual(["quote"]);
  });

  it("finds a number that nothing measured comes to", () => {
    expect(newFaults(altered({ description: "You said 98765 words in a row." }))).toEqual(["number"]);
  });

  it("finds a wrong count of a word", () => {
    expect(newFaults(altered({ description: "You said “um” (4321)." }))).toEqual(["number"]);
  });

  it("finds a time at which nothing happened", () => {
    expect(newFaults(altered({ description: "You said so at 03:14." }))).toEqual(["clock"]);
  });

  it("finds a name of nobody in the meeting", () => {
    expect(newFaults(altered({ suggestion: "Next time ask Zebedee first." }))).toEqual(["name"]);
  });
});
