import { describe, expect, it } from "vitest";
import { openedBy, weightShare } from "./opened.ts";
import { explanationOf } from "./samples.ts";

const explanation = explanationOf({ clarity: ["Pace", "Fillers"] });

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
    const { clarity } = explanation.categories;
    const [pace, fillers] = clarity.criteria;
    if (pace === undefined || fillers === undefined) throw new Error("the sample has two criteria");
    const lighter = { ...pace, weight: 0.3 };
    const category = { ...clarity, criteria: [lighter, fillers] };
    expect(weightShare(category, lighter)).toBeCloseTo(0.375);
    expect(weightShare({ ...clarity, criteria: [] }, pace)).toBe(0);
  });
});
