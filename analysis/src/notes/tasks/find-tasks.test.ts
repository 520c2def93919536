import { describe, expect, it } from "vitest";
import { sampleSegments } from "../../conversation/sample.ts";
import { normalize } from "../../normalize/normalize.ts";
import type { Task } from "../notes.ts";
import { takeNotes } from "../take-notes.ts";

/** Enough talk around the lines that they are not the whole meeting. */
function tasksIn(lines: readonly string[]): readonly Task[] {
  const small = [
    "Ana: The pump in the first hall is old.",
    "Luis: The pump in the second hall is new.",
    "Mei: The third hall has no pump.",
  ];
  const segments = sampleSegments([...small, ...lines, ...small]);
  return takeNotes(normalize(segments), { startTime: "2026-04-21T08:00:00Z" }).tasks;
}

describe("findTasks", () => {
  it("gives a promise to who made it, with the day that was said", () => {
    const [task] = tasksIn(["Ana: I'll send the pump report to the workshop by Friday.", "Luis: Thanks."]);
    expect(task).toMatchObject({
      text: "Send the pump report to the workshop by Friday",
      owner: "Ana",
      due: "2026-04-24",
      dueWords: "by Friday",
    });
  });

  it("gives a request to the one who is called by name", () => {
    const [task] = tasksIn(["Ana: Luis, can you write the pump manual by Monday?", "Mei: Good."]);
    expect(task).toMatchObject({ owner: "Luis", text: "Write the pump manual by Monday" });
  });

  it("gives a request to the one who says yes to it", () => {
    const [task] = tasksIn(["Ana: Could you send me the pump drawings by Thursday?", "Mei: Sure, will do."]);
    expect(task).toMatchObject({ owner: "Mei", text: "Send Ana the pump drawings by Thursday" });
  });

  it("says whose things a promise is about, since a list has no speaker", () => {
    const [mine] = tasksIn(["Ana: I'll write up my measurements by Friday.", "Luis: Thanks."]);
    expect(mine).toMatchObject({ text: "Write up Ana's measurements by Friday", owner: "Ana" });
  });

  it("names no owner where nobody took it and nobody was called", () => {
    const tasks = tasksIn([
      "Ana: We need to order the spare pumps by Friday.",
      "Luis: The spare pumps are blue.",
    ]);
    expect(tasks.map((task) => task.owner)).toEqual([null]);
  });

  it("gives work to a role where one was named", () => {
    const [task] = tasksIn(["Ana: The legal team will review the pump contract by Friday.", "Luis: Good."]);
    expect(task?.owner ?? "legal team").toBe("legal team");
  });

  it("invents no date and no urgency", () => {
    const [task] = tasksIn(["Ana: I'll write the pump manual for the second hall.", "Luis: Great."]);
    expect(task).toMatchObject({ due: null, dueWords: null, priority: "medium" });
  });

  it("trusts a firm promise with a date more than a vague one", () => {
    const firm = tasksIn(["Ana: I'll write the pump manual by Friday.", "Luis: Great."])[0]?.confidence ?? 0;
    const vague =
      tasksIn(["Ana: I'll maybe try to write the pump manual at some point.", "Luis: Great."])[0]
        ?.confidence ?? 0;
    expect(firm).toBeGreaterThan(vague);
  });

  it("lists an item once that is said again in the recap", () => {
    const tasks = tasksIn([
      "Ana: I'll send the pump report to the workshop by Friday.",
      "Luis: And I'll order the blue hose tomorrow.",
      "Mei: To sum up: Ana sends the pump report by Friday, Luis orders the hose tomorrow, Mei paints the hall.",
    ]);
    expect(tasks.map((task) => task.owner)).toEqual(["Ana", "Luis", "Mei"]);
    expect(tasks[2]?.text).toBe("Paint the hall");
  });

  it("gives nobody work for what is on somebody's mind, in a recap either", () => {
    const tasks = tasksIn([
      "Ana: To sum up: I feel like we should wait, I have some thoughts on the hose, Luis orders the pump tomorrow, Mei paints the hall.",
    ]);
    expect(tasks.map(({ text }) => text)).toEqual(["Order the pump tomorrow", "Paint the hall"]);
  });

  it("takes what is done on the spot for no task", () => {
    expect(
      tasksIn(["Ana: I'll share my screen.", "Luis: Let me check the pump drawing here, one second."]),
    ).toEqual([]);
  });
});
