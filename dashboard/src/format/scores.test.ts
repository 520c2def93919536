import { describe, expect, it } from "vitest";
import { bandText } from "./band.ts";
import { categoryOf, criterionText } from "./category.ts";
import { measuredText } from "./measured.ts";

describe("a score", () => {
  it.each([
    [10, "Excellent"],
    [8.5, "Excellent"],
    [8, "Good"],
    [5, "Fair"],
    [4.5, "Needs work"],
    [0, "Needs work"],
    [null, "Not measurable"],
  ])("of %s reads %s", (score, text) => expect(bandText(score)).toBe(text));
});

describe("a criterion", () => {
  it("belongs to the category before its dot", () => {
    expect(categoryOf("timeManagement.late-start")).toBe("timeManagement");
    expect(categoryOf("clarity")).toBe("clarity");
    expect(categoryOf("charm.smiles")).toBeNull();
  });

  it("is called by its id where nothing else is known", () => {
    expect(criterionText("clarity.run-ups")).toBe("Run ups");
  });
});

describe("a measured number", () => {
  it.each([
    [0.59, "ratio", "59%"],
    [1, "yes/no", "Yes"],
    [0, "yes/no", "No"],
    [4.1, "per 100 words", "4.1 per 100 words"],
    [20.7, "seconds", "21 s"],
    [158, "words/min", "158 words a minute"],
    [5.4, "per 10 min", "5.4 in 10 minutes"],
    [2, "count", "2"],
  ])("of %d %s reads %s", (value, unit, text) => expect(measuredText(value, unit)).toBe(text));
});
