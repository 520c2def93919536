import { describe, expect, it } from "vitest";
import { type Reading, readReport } from "../read-reports.ts";
import { sampleMeeting } from "../sample-scene.ts";
import { segmentsOf } from "../scene.ts";
import { alreadyDone } from "./already-done.ts";
import { measureVariety } from "./variety.ts";

const segments = segmentsOf(sampleMeeting());
const [first, second] = [...new Set(segments.map(({ speaker }) => speaker))].map((user) =>
  readReport({ id: "sample", segments, user }),
);
if (!first || !second) throw new Error("The sample has two speakers.");

/** The report with this as its only advice, on a meeting that begins with this line. */
function advising(criterion: string, line: string): Reading {
  const opened = segments.map((segment, index) => (index === 0 ? { ...segment, text: line } : segment));
  const reading = readReport({ id: "sample", segments: opened, user: segments[0]?.speaker ?? "" });
  const explanation = {
    ...reading.explanation,
    topPriority: null,
    strengths: [],
    growthAreas: [{ criterion, segmentIds: [] }],
  };
  return { ...reading, explanation };
}

describe("measureVariety", () => {
  it("counts a report given twice as repeated, and one of another speaker not", () => {
    const twice = measureVariety([first, first].map((reading) => ({ meeting: "m", reading })));
    expect(twice.repeatedDescriptions * 2).toBe(twice.descriptions);
    expect(twice.focusLines).toBeLessThanOrEqual(1);
  });

  it("gives the spread of each score", () => {
    const { scores } = measureVariety([first, second].map((reading) => ({ meeting: "m", reading })));
    const overall = [first.feedback.overallScore, second.feedback.overallScore];
    expect(scores.overall?.mean).toBeCloseTo((Math.max(...overall) + Math.min(...overall)) / 2);
    expect(scores.overall?.deviation).toBeCloseTo((Math.max(...overall) - Math.min(...overall)) / 2);
  });
});

describe("alreadyDone", () => {
  it("finds advice to say a plan where one was said", () => {
    const criterion = "timeManagement.agenda";
    expect(alreadyDone(advising(criterion, "Here is the agenda for today."))).toEqual([criterion]);
    expect(alreadyDone(advising(criterion, "It rains a lot this week."))).toEqual([]);
  });
});
