import { describe, expect, it } from "vitest";
import { predictTrivially } from "../baselines/trivial.ts";
import type { Meeting } from "../corpus/meeting.ts";
import { formatScores } from "./print-scores.ts";
import { scoreInvention } from "./score-invention.ts";
import { pairUp, scoreMeetings } from "./score-meetings.ts";

const ami: Meeting = {
  id: "ami-toy",
  series: "toy",
  duration: 40,
  segments: [
    { speaker: "A", start: 0, end: 10, text: "Shall we begin?", dialogueAct: "el.sug" },
    { speaker: "B", start: 10, end: 11, text: "Mm-hmm.", dialogueAct: "bck" },
    { speaker: "A", start: 11, end: 20, text: "um this is the plan for today", dialogueAct: "inf" },
    { speaker: "B", start: 20, end: 30, text: "fine by me", dialogueAct: "ass" },
    { speaker: "A", start: 30, end: 40, text: "I'll write it down", dialogueAct: "off" },
  ],
  gold: {
    questions: [{ segment: 0, type: "el.sug" }],
    actionItems: [{ text: "A writes it down", segments: [4] }],
    disfluencies: [[2, "hesit", "um"]],
  },
};

describe("scoreMeetings", () => {
  const scores = scoreMeetings(pairUp([ami], [predictTrivially(ami)]));
  const scoreOf = (task: string): number | undefined => scores.find((score) => score.task === task)?.value;

  it("scores each task against its own gold", () => {
    expect(scoreOf("questions")).toBe(1);
    expect(scoreOf("backchannels")).toBe(1);
    expect(scoreOf("fillers")).toBe(1);
    expect(scoreOf("action items")).toBe(1);
    expect(scoreOf("talk time")).toBe(1);
  });

  it("claims no score where no meeting has gold", () => {
    expect(scoreOf("five classes")).toBeNaN();
    expect(scoreOf("topics")).toBeNaN();
  });

  it("leaves out meetings that were not predicted", () => {
    expect(pairUp([ami], [])).toEqual([]);
  });

  it("prints every task once, with a dash for what could not be scored", () => {
    const table = formatScores({ scores, trivial: scores, invention: scoreInvention([]) });
    for (const { task } of scores) expect(table.split(`\n| ${task} |`)).toHaveLength(2);
    expect(table).toContain("| – | – | ≥ 0.86 |");
  });
});
