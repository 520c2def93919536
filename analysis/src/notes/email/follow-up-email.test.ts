import { describe, expect, it } from "vitest";
import { sampleMeeting, sampleStart } from "../sample-meeting.ts";
import { takeNotes } from "../take-notes.ts";
import { followUpEmail } from "./follow-up-email.ts";
import { emailTones } from "./tones.ts";

const notes = takeNotes(sampleMeeting(), { startTime: sampleStart });

describe("followUpEmail", () => {
  it("greets the recipient, signs as the sender, and carries the title in the subject", () => {
    const { subject, body } = followUpEmail(notes, {
      title: "Bakery",
      recipientName: "Ruth",
      senderName: "Ines",
    });
    expect(subject).toBe("Follow-up: Bakery");
    expect(body).toMatch(/^Hi Ruth,\n/);
    expect(body).toMatch(/\nInes$/);
  });

  it("puts every decision and every action item into the body, in each tone", () => {
    for (const tone of emailTones) {
      const { body, actionItems } = followUpEmail(notes, { tone });
      for (const item of actionItems) expect(body).toContain(item);
      for (const decision of notes.decisions) expect(body).toContain(decision.text);
    }
  });

  it("reads differently in each tone, and shortest when concise", () => {
    const bodies = emailTones.map((tone) => followUpEmail(notes, { tone }).body);
    expect(new Set(bodies).size).toBe(emailTones.length);
    const lengthOf = (tone: (typeof emailTones)[number]) => followUpEmail(notes, { tone }).body.length;
    expect(lengthOf("concise")).toBeLessThan(lengthOf("professional"));
  });

  it("says nothing twice: what is a decision or a task is no key point as well", () => {
    const outcomes = [...notes.decisions, ...notes.tasks].flatMap((outcome) => outcome.segments);
    const [section] = notes.sections;
    const [said] = notes.tasks;
    if (!section || !said) throw new Error("the sample has topics and tasks");
    const task = { text: `${said.owner}: ${said.text}`, segments: said.segments };
    const sections = [{ ...section, main: task, points: [task, ...section.points] }];
    const { keyPoints } = followUpEmail({ ...notes, sections });
    const other = section.points.find((point) => !point.segments.some((at) => outcomes.includes(at)));
    expect(keyPoints).toEqual(other ? [other.text] : []);
  });

  it("says that an owner is open instead of naming one", () => {
    const tasks = notes.tasks.map((task) => ({ ...task, owner: null }));
    for (const item of followUpEmail({ ...notes, tasks }).actionItems) expect(item).toMatch(/\(owner open/);
  });

  it("lists what the sender says is to be done, with the days as said unless the sender sets them", () => {
    const position = notes.tasks.findIndex(({ dueWords }) => dueWords !== null);
    const said = notes.tasks[position]?.dueWords;
    if (!said) throw new Error("the sample has a task with a day");
    const tasks = [
      { position, text: "Bake", owner: "Ruth" },
      { position, text: "Sell", owner: null, due: "2026-04-30" },
      { position, text: "Rest", owner: "Ines", due: null },
      { position: null, text: "Clean up", owner: "Ines", due: "2026-05-01" },
    ];
    const { body, actionItems } = followUpEmail(notes, { tasks });
    const lines = ["Sell (owner open, by 2026-04-30)", "Rest (Ines)", "Clean up (Ines, by 2026-05-01)"];
    expect(actionItems).toEqual([`Bake (Ruth, ${said})`, ...lines]);
    for (const item of actionItems) expect(body).toContain(item);
    expect(followUpEmail(notes, { tasks: [] }).actionItems).toEqual([]);
  });

  it("promises no summary where there is nothing to sum up", () => {
    const empty = { ...notes, sections: [], decisions: [], tasks: [] };
    const { body, keyPoints } = followUpEmail(empty, { title: "Bakery" });
    expect(keyPoints).toEqual([]);
    expect(body).not.toMatch(/summary|:\n-/);
  });
});
