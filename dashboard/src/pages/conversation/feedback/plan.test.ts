import { readFileSync } from "node:fs";
import type { FeedbackDocument } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { aimOf } from "./aim.ts";
import { changedGoals, planOf } from "./plan.ts";

const report = new URL("../../../../../fixtures/quarter-review/report.json", import.meta.url);
const document = JSON.parse(readFileSync(report, "utf8")) as FeedbackDocument;

describe("what an action aims for", () => {
  it.each([
    [
      "Today: 16 % waved something away; aim for at most 4 %.",
      "ratio",
      { target: 0.04, direction: "atMost" },
    ],
    ["Today: 0 % were open; aim for at least 16 %.", "ratio", { target: 0.16, direction: "atLeast" }],
    ["aim for at most 2.5 per 100 words.", "per 100 words", { target: 2.5, direction: "atMost" }],
    ["Today: 6 min 5 s; aim for at most 1 min 25 s.", "seconds", { target: 85, direction: "atMost" }],
    ["Today you cut in once; aim for none.", "per 10 min", { target: 0, direction: "atMost" }],
    ["Nobody said it; aim for one sentence.", "yes/no", { target: 1, direction: "atLeast" }],
    ["Today not once; aim for twice.", "count", null],
    ["Keep going.", "ratio", null],
  ])("%s", (action, unit, aim) => expect(aimOf(action, unit)).toEqual(aim));
});

describe("the plan", () => {
  it("knows the goal of each action of a real report, by the signal that its sentence is about", () => {
    const plan = planOf(document);
    expect(plan.map(({ text }) => text)).toEqual(document.feedback.actionPlan);
    for (const { goal } of plan) expect(goal?.metric).toMatch(/^[a-z-]+$/);
    const fillers = plan.find(({ text }) => text.includes("fillers"));
    expect(fillers?.goal).toMatchObject({ metric: "fillers", direction: "atMost" });
  });

  it("offers no goal where the feedback came without its explanation", () => {
    const { explanation: _, ...bare } = document;
    expect(planOf(bare).every(({ goal }) => goal === null)).toBe(true);
  });
});

describe("goals", () => {
  const pace = { metric: "pace", target: 150, direction: "atMost" } as const;
  const fillers = { metric: "fillers", target: 2, direction: "atMost" } as const;

  it("are added and taken away, and the others stay in their order", () => {
    expect(changedGoals([pace], fillers, true)).toEqual([pace, fillers]);
    expect(changedGoals([pace, { ...fillers, target: 9 }], fillers, true)).toEqual([pace, fillers]);
    expect(changedGoals([fillers, pace], fillers, false)).toEqual([pace]);
  });
});
