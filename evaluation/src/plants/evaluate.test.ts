import { describe, expect, it } from "vitest";
import { behaviors } from "./behaviors/index.ts";
import { evaluatePlain, evaluateSample } from "./evaluate.ts";
import { honestyTable, invarianceTable, liesTable, plantTable, varietyLines } from "./print-results.ts";
import { sampleMeeting } from "./sample-scene.ts";
import { summarizePlants } from "./summarize-plants.ts";

const meetings = [sampleMeeting()];

describe("evaluateSample", () => {
  it("plants, changes and takes away, and all of it fits into the tables", { timeout: 60_000 }, () => {
    const results = evaluateSample(meetings, behaviors, false, () => {});
    expect(results.outcomes.length).toBeGreaterThan(20);
    expect(plantTable(results).split("\n").length).toBeGreaterThan(12);
    expect(invarianceTable(results)).toContain("100 %");
    expect(honestyTable(results)).toContain("honest");
  });

  it("gives the same results every time", () => {
    const run = () => evaluateSample(meetings, behaviors.slice(0, 2), true, () => {});
    expect(run()).toEqual(run());
  });

  it("plants one behavior alone where only that is asked for", () => {
    const one = behaviors.filter(({ id }) => id === "hedges");
    const { outcomes, comparisons, honesty } = evaluateSample(meetings, one, true, () => {});
    expect(outcomes.map(({ behavior, dose }) => `${behavior} ${dose}`)).toEqual([
      "hedges weak",
      "hedges strong",
    ]);
    expect([...comparisons, ...honesty]).toEqual([]);
  });
});

describe("evaluatePlain", () => {
  it("checks the report of everyone who says enough", () => {
    const results = evaluatePlain(meetings, () => {});
    expect(results.variety.reports).toBe(2);
    expect(results.lies.quotes).toBeGreaterThan(3);
    expect(liesTable([["all", results.lies]])).toContain("all");
    expect(varietyLines(results)).toContain("2 reports");
  });
});

describe("summarizePlants", () => {
  it("leaves shares of nothing open", () => {
    expect(summarizePlants([]).at(-1)).toMatchObject({ behavior: "all", plants: 0, direction: null });
  });
});
