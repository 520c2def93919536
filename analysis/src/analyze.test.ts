import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AnalyzeOptions, analyze, measureConversation, type Report } from "./analyze.ts";
import { segmentId } from "./conversation/segment.ts";
import { feedbackDocument } from "./feedback/document.ts";
import { explanationDocument } from "./feedback/explanation-document.ts";
import { signalsDocument } from "./feedback/signals-document.ts";
import { readTranscript } from "./transcript/read-transcript.ts";

interface Fixture extends Omit<AnalyzeOptions, "user"> {
  readonly user: string;
  readonly transcript: string;
  readonly startTime: string;
}

const folder = new URL("../../fixtures/", import.meta.url);
const stories = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(stories)("the story %s", (story) => {
  const fixture: Fixture = JSON.parse(readText(`${story}/fixture.json`));
  const { segments } = readTranscript(readText(`${story}/${fixture.transcript}`));
  const report = analyze(segments, fixture);

  it("gives the report that is kept beside it", () => {
    const made = `${JSON.stringify(documents(report, fixture.startTime), null, 2)}\n`;
    if (process.env.UPDATE_FIXTURES) writeFileSync(new URL(`${story}/report.json`, folder), made);
    expect(made).toBe(readText(`${story}/report.json`));
  });

  it("gives the same bytes again", () => {
    const again = analyze(segments, fixture);
    expect(JSON.stringify(documents(again, fixture.startTime))).toBe(
      JSON.stringify(documents(report, fixture.startTime)),
    );
  });

  it("quotes the user's own words, verbatim from the segment that it cites", () => {
    for (const { segment, speaker, quote } of evidenceOf(report)) {
      expect(segments[segment]?.text).toContain(quote);
      expect([speaker, segments[segment]?.speaker]).toEqual([fixture.user, fixture.user]);
    }
  });

  it("lets a reader recompute every score from what the explanation shows", () => {
    const { categories } = explanationDocument(report);
    const shown = Object.values(categories);
    for (const { score, criteria } of shown) {
      expect(score).toBe(mean(criteria.map((each) => [each.points, each.weight])));
    }
    expect(report.scores.overall).toBe(mean(shown.map((each) => [each.score, each.weight])));
  });

  it("keeps its scores when the times are shifted by days", () => {
    const shifted = segments.map((segment) => ({
      ...segment,
      ...(segment.startMs === undefined ? {} : { startMs: segment.startMs + 200_000_000 }),
      ...(segment.endMs === undefined ? {} : { endMs: segment.endMs + 200_000_000 }),
    }));
    const { schedule, ...rest } = fixture;
    const later = schedule && {
      startMs: schedule.startMs + 200_000_000,
      endMs: schedule.endMs + 200_000_000,
    };
    const moved = analyze(shifted, { ...rest, ...(later ? { schedule: later } : {}) });
    expect(moved.scores).toEqual(report.scores);
  });

  it("gives the same scores to people of other names", () => {
    const names = [...new Set(segments.map((segment) => segment.speaker))];
    const others = ["Chidi", "Farah", "Noor", "Tomasz", "Yuki"];
    const swap = (text: string) =>
      names.reduce((changed, name, index) => changed.replaceAll(name, others[index] ?? name), text);
    const renamed = segments.map((segment) => ({
      ...segment,
      speaker: swap(segment.speaker),
      text: swap(segment.text),
    }));
    const { user, ...rest } = fixture;
    const theirs = analyze(renamed, { ...rest, user: swap(user) });
    const pointsOf = ({ scores }: Report) =>
      Object.values(scores.categories).flatMap(({ criteria }) => criteria.map((each) => each.points));
    expect(pointsOf(theirs)).toEqual(pointsOf(report));
    expect(evidenceOf(theirs).map((each) => each.segment)).toEqual(
      evidenceOf(report).map((each) => each.segment),
    );
  });

  it("offers other words than those that were said", () => {
    const { topPriority } = feedbackDocument(report, fixture);
    if (topPriority) expect(topPriority.alternative).not.toBe(topPriority.quote);
    expect(topPriority === null).toBe(report.feedback.topPriority === null);
  });

  it("leaves no hole in a text that a reader would stumble over", () => {
    const text = JSON.stringify(feedbackDocument(report, fixture));
    expect(text).not.toMatch(/undefined|NaN|\[object|null point| {2}/);
  });
});

describe("the reports of different stories", () => {
  it("share no focus, reason or alternative", () => {
    const priorities = stories.flatMap((story) => {
      const { feedback } = JSON.parse(readText(`${story}/report.json`));
      return feedback.topPriority ? [feedback.topPriority] : [];
    });
    for (const key of ["focus", "reason", "alternative"]) {
      const texts = priorities.map((each) => each[key]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe("signalsDocument", () => {
  it("has the signals of every speaker without knowing who the user is", () => {
    const segments = ["Hello there, Ben.", "Hello, Ada."].map((text, position) => ({
      id: segmentId(position),
      speaker: position === 0 ? "Ada" : "Ben",
      text,
    }));
    const document = signalsDocument(measureConversation(segments));
    expect(document.speakers.map(({ name, isUser }) => [name, isUser])).toEqual([
      ["Ada", false],
      ["Ben", false],
    ]);
    expect(document.speakers[0]?.signals.length).toBe(document.speakers[1]?.signals.length);
    expect(document.conversation.some((signal) => signal.id === "balance")).toBe(true);
  });
});

describe("analyze", () => {
  it("refuses a user who does not speak", () => {
    const segments = [{ id: segmentId(0), speaker: "Ada", text: "Hello." }];
    expect(() => analyze(segments, { user: "Zoe" })).toThrow("not among the speakers");
  });
});

function documents(report: Report, startTime: string): object {
  return { feedback: feedbackDocument(report, { startTime }), explanation: explanationDocument(report) };
}

function evidenceOf({ feedback }: Report) {
  const cited = [
    ...feedback.strengths,
    ...feedback.growthAreas,
    ...(feedback.topPriority ? [feedback.topPriority] : []),
  ];
  return cited.flatMap((each) => each.evidence);
}

function mean(parts: readonly (readonly [number | null, number])[]): number | null {
  const counted = parts.flatMap(([value, weight]) => (value === null ? [] : [{ value, weight }]));
  const weights = counted.reduce((sum, each) => sum + each.weight, 0);
  if (weights === 0) return null;
  const sum = counted.reduce((total, each) => total + each.value * each.weight, 0);
  return Math.round((2 * sum) / weights + 1e-9) / 2;
}

function readText(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}
