import type { Explanation } from "@convo/contract";
import type { CategoryName } from "../../../format/category.ts";

/** An explanation for tests: the named criteria, each at level 5, and nothing else measured. */
export function explanationOf(names: Partial<Record<CategoryName, readonly string[]>>): Explanation {
  const explained = (category: CategoryName) => ({
    score: names[category] === undefined ? null : 10,
    weight: 0.2,
    criteria: (names[category] ?? []).map((name) => criterionOf(category, name)),
    notMeasurable: [],
  });
  return {
    engine: "built-in",
    engineVersion: "1",
    rubricVersion: "1",
    meetingType: "general",
    timeGrade: "cues",
    attribution: { quality: "good", reasons: [] },
    categories: {
      clarity: explained("clarity"),
      listening: explained("listening"),
      timeManagement: explained("timeManagement"),
      collaboration: explained("collaboration"),
      decisionMaking: explained("decisionMaking"),
    },
    topPriority: null,
    strengths: [],
    growthAreas: [],
    refused: [],
  };
}

function criterionOf(category: CategoryName, name: string) {
  return {
    id: `${category}.${name.toLowerCase()}`,
    name,
    value: 1,
    unit: "ratio",
    points: 10,
    level: 5,
    levelText: "Always",
    next: null,
    weight: 0.5,
    sampleSize: 100,
    segmentIds: [],
  };
}
