import type { Explanation } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { openedBy, weightShare } from "./opened.ts";

const pace = {
  id: "clarity.pace",
  name: "Pace",
  value: 150,
  unit: "words/min",
  points: 10,
  level: 5,
  levelText: "An easy pace",
  next: null,
  weight: 0.15,
  sampleSize: 400,
  segmentIds: [],
};
const nothing = { score: null, weight: 0.2, criteria: [], notMeasurable: [] };
const clarity = { ...nothing, score: 10, criteria: [pace, { ...pace, id: "clarity.fillers", weight: 0.25 }] };
const explanation: Explanation = {
  engine: "built-in",
  engineVersion: "1",
  rubricVersion: "1",
  meetingType: "general",
  timeGrade: "cues",
  attribution: { quality: "good", reasons: [] },
  categories: {
    clarity,
    listening: nothing,
    timeManagement: nothing,
    collaboration: nothing,
    decisionMaking: nothing,
  },
  topPriority: null,
  strengths: [],
  growthAreas: [],
  refused: [],
};

describe("what an address opens", () => {
  it("is a criterion in its category, or the category", () => {
    expect(openedBy(explanation, "clarity.pace")).toMatchObject({
      category: "clarity",
      criterion: "clarity.pace",
    });
    expect(openedBy(explanation, "clarity")).toMatchObject({ category: "clarity", criterion: null });
  });

  it("is the category where the criterion was not measured", () => {
    expect(openedBy(explanation, "listening.paraphrases")).toMatchObject({
      category: "listening",
      criterion: null,
    });
  });

  it("is nothing for what the rubric does not know, and before the explanation is there", () => {
    expect(openedBy(explanation, "charm")).toBeNull();
    expect(openedBy(explanation, undefined)).toBeNull();
    expect(openedBy(undefined, "clarity")).toBeNull();
  });
});

describe("the weight of a criterion", () => {
  it("is its part of what could be measured", () => {
    expect(weightShare(clarity, pace)).toBeCloseTo(0.375);
    expect(weightShare(nothing, pace)).toBe(0);
  });
});
