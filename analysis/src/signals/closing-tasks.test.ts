import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"and then we met ".repeat(count / 4).trim()}.`;
const task = "Bo, can you send the contract by Friday?";

describe("closing-tasks", () => {
  it("counts tasks with one owner and a date, near the end", () => {
    const lines = [`Bo: ${words(400)}`, `Ann: ${task} Someone should call them.`];
    expect(sampleMeasurement(lines, "closing-tasks", "Ann")).toMatchObject({ value: 1, segments: [1] });
    expect(sampleMeasurement(lines, "closing-tasks", null)).toMatchObject({ value: 1 });
  });

  it("leaves tasks of the beginning to the action items", () => {
    const lines = [`Ann: ${task}`, `Bo: ${words(800)}`, `Ann: ${words(400)}`];
    expect(sampleMeasurement(lines, "closing-tasks", "Ann")).toMatchObject({ value: 0 });
  });
});
