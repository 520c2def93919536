import type { FeedbackDocument, Goal, TrendPoint } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { progressOf, readTarget, withGoal, withoutGoal } from "./goals.ts";
import { metricOf, metricText } from "./metrics.ts";
import { recurringAreas } from "./recurring.ts";
import { readCoachSearch } from "./search.ts";
import { quantile, trendOf } from "./trend.ts";

const scores = { clarity: 7, listening: null, timeManagement: 6, collaboration: 6, decisionMaking: 6 };
const point = (overallScore: number, pace: number | null): TrendPoint => ({
  conversationId: `sess_${overallScore}`,
  title: "A talk",
  startTime: "2026-03-18T14:00:00.000Z",
  meetingType: "general",
  overallScore,
  categoryScores: scores,
  talkListenRatio: 0.5,
  signals: { pace },
});

describe("a trend", () => {
  const trends = { points: [point(4, 100), point(6, 120), point(8, 140), point(9, null)], baseline: null };

  it("has the newest measured value, and the middle half of the earlier ones", () => {
    expect(trendOf("overallScore", trends)).toMatchObject({ latest: 9, usual: null, band: [5, 7] });
    expect(trendOf("pace", trends)).toMatchObject({ latest: 140, band: [110, 130] });
    expect(trendOf("listening", trends)).toMatchObject({ latest: null, band: null });
    expect(trendOf("pace", { points: [], baseline: null }).values).toEqual([]);
  });

  it("has the user's own median where there is one", () => {
    const median = { overallScore: 6, categoryScores: scores, talkListenRatio: 0.4, signals: { pace: 120 } };
    const usual = (id: string) => trendOf(id, { ...trends, baseline: { count: 3, median } }).usual;
    expect([usual("overallScore"), usual("clarity"), usual("pace"), usual("hedges")]).toEqual([
      6,
      7,
      120,
      null,
    ]);
  });

  it("has quantiles between neighbors", () => {
    expect(quantile([3], 0.25)).toBe(3);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });
});

describe("recurring growth areas", () => {
  const document = (id: string, value: number, advised: boolean) =>
    ({
      id,
      feedback: { growthAreas: advised ? [{ suggestion: `Slow down, ${id}` }] : [] },
      explanation: {
        growthAreas: advised ? [{ criterion: "clarity.pace", segmentIds: [] }] : [],
        categories: {
          clarity: { criteria: [{ id: "clarity.pace", name: "Pace", value, unit: "words/min" }] },
        },
      },
    }) as unknown as FeedbackDocument;

  it("are those advised twice or more, with what changed since the first time", () => {
    const documents = [document("c", 150, false), document("b", 170, true), document("a", 190, true)];
    expect(recurringAreas(documents)).toEqual([
      {
        criterion: "clarity.pace",
        name: "Pace",
        count: 2,
        suggestion: "Slow down, b",
        conversationId: "b",
        change: { unit: "words/min", before: 190, after: 150 },
      },
    ]);
    expect(recurringAreas(documents.slice(0, 2))).toEqual([]);
    expect(recurringAreas([])).toEqual([]);
  });
});

describe("goals", () => {
  const goal: Goal = { metric: "clarity", target: 8, direction: "atLeast", current: 6, met: false };
  const wish = { metric: "clarity", target: 9, direction: "atLeast" } as const;

  it("are added, replaced and removed without touching the others", () => {
    const pace = { metric: "pace", target: 150, direction: "atMost" } as const;
    expect(withGoal([goal], wish)).toEqual([wish]);
    expect(withGoal([goal], pace)).toEqual([{ ...wish, target: 8 }, pace]);
    expect(withoutGoal([goal], "clarity")).toEqual([]);
  });

  it("are read in percent, in halves, or in their unit", () => {
    expect([readTarget("45", "ratio"), readTarget("101", "ratio")]).toEqual([0.45, null]);
    expect([readTarget("7.3", "score"), readTarget("11", "score")]).toEqual([7.5, null]);
    expect([readTarget(150, "words/min"), readTarget("", "score"), readTarget("-1", "")]).toEqual([
      150,
      null,
      null,
    ]);
  });

  it("are as near as their number, whichever way it should go", () => {
    expect(progressOf(goal)).toBe(0.75);
    expect(progressOf({ ...goal, direction: "atMost", target: 3 })).toBe(0.5);
    expect(progressOf({ ...goal, met: true })).toBe(1);
    expect(progressOf({ ...goal, current: null, met: null })).toBe(0);
  });
});

describe("the coach's address and words", () => {
  it("is read as far as it is known", () => {
    const search = { meetingType: "demo", metric: "pace", as: "table" };
    expect(readCoachSearch(search)).toEqual(search);
    expect(readCoachSearch({ meetingType: "party", metric: "overallScore", as: 1 })).toEqual({});
  });

  it("has each number in its unit", () => {
    expect(metricText(metricOf("clarity"), 7)).toBe("7.0");
    expect(metricText(metricOf("talkListenRatio"), 0.625)).toBe("63%");
    expect(metricText(metricOf("topics-parked"), 2)).toBe("2");
  });
});
