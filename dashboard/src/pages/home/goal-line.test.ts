import type { Goal } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { goalLine } from "./goal-line.ts";

const goal = (part: Partial<Goal>): Goal => ({
  metric: "listening",
  target: 8,
  direction: "atLeast",
  current: 6,
  met: false,
  ...part,
});

describe("a goal in one line", () => {
  it.each([
    [{}, "Listening: at least 8.0", "Lately 6.0", 75],
    [{ current: 9, met: true }, "Listening: at least 8.0", "Reached, 9.0", 100],
    [{ current: null, met: null }, "Listening: at least 8.0", "Not measured yet", 0],
    [
      { metric: "talkListenRatio", direction: "atMost", target: 0.4, current: 0.8 },
      "Your share of talking: at most 40%",
      "Lately 80%",
      50,
    ],
    [
      { metric: "long-turns", direction: "atMost", target: 0, current: 0.25 },
      "Long turns: at most 0%",
      "Lately 25%",
      0,
    ],
    [
      { metric: "fillers", direction: "atMost", target: 2, current: 0, met: true },
      "Fillers: at most 2 per 100 words",
      "Reached, 0 per 100 words",
      100,
    ],
  ] as const)("%j", (part, title, state, percent) =>
    expect(goalLine(goal(part))).toEqual({ title, state, percent }),
  );
});
