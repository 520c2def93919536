import { describe, expect, it } from "vitest";
import { bareWords, engineView } from "./engine-view.ts";
import type { Meeting } from "./meeting.ts";

const meetingWith = (id: string): Meeting => ({
  id,
  series: "toy",
  duration: 10,
  segments: [
    {
      speaker: "A",
      start: 1.25,
      end: 2,
      text: "Don't we know?",
      dialogueAct: "qy",
      dialogueClass: "Q",
      gap: 5,
    },
    { speaker: "B", start: null, end: null, text: "Mm-hmm." },
  ],
  gold: {},
});

describe("engineView", () => {
  it("shows speaker, text and times in milliseconds and nothing that an annotator added", () => {
    expect(engineView(meetingWith("ami-x"))).toEqual([
      { speaker: "A", text: "Don't we know?", startMs: 1250, endMs: 2000 },
      { speaker: "B", text: "Mm-hmm." },
    ]);
  });

  it("takes punctuation and letter case out of ICSI, which its labelers wrote", () => {
    expect(engineView(meetingWith("icsi-x")).map((segment) => segment.text)).toEqual([
      "dont we know",
      "mmhmm",
    ]);
  });
});

describe("bareWords", () => {
  it("keeps nothing of the marks that say how a sentence broke off", () => {
    expect(bareWords("so th- - the <uh> plan--")).toBe("so th the plan");
  });
});
