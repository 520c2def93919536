import { describe, expect, it } from "vitest";
import { readMeeting } from "./read-meeting.ts";

const lines: readonly (readonly [string, string])[] = [
  ["Ann", "Okay, so let's get started with the budget for the spring fair."],
  ["Ben", "Mm-hmm."],
  ["Ann", "We spent about two thousand on the stands last year, and most of it was the tent."],
  ["Ben", "Yeah."],
  ["Ben", "How much of that did we get back?"],
  ["Ann", "About half of it, I think."],
  ["Cem", "Why don't we rent a smaller one?"],
  ["Ann", "Um"],
  ["Ann", "that would be fine with me."],
  ["Ben", "So we agree on the small tent, and it will be blue."],
  ["Cem", "Right."],
  ["Ann", "Cem, you'll send the offer to the city before our next meeting on Friday."],
  ["Cem", "I will do that tomorrow."],
  ["Ann", "Thanks everyone, that's it."],
];
const meeting = lines.map(([speaker, text], i) => ({
  speaker,
  text,
  startMs: i * 4000,
  endMs: i * 4000 + 3500,
}));
const spoken = (text: string): number => lines.findIndex(([, own]) => own === text);

describe("readMeeting", () => {
  const reading = readMeeting(meeting);
  const actOf = (text: string): string | undefined => reading.acts[spoken(text)]?.act;

  it("tells questions, listening noises and statements apart", () => {
    expect(actOf("How much of that did we get back?")).toBe("question");
    expect(actOf("Mm-hmm.")).toBe("backchannel");
    expect(actOf("About half of it, I think.")).toBe("statement");
  });

  it("names the kind of a question and of nothing else", () => {
    expect(reading.acts[spoken("How much of that did we get back?")]?.kind).toBe("wh");
    expect(reading.acts[spoken("Mm-hmm.")]?.kind).toBeNull();
  });

  it("finds questions without any punctuation", () => {
    const bare = meeting.map((each) => ({ ...each, text: each.text.toLowerCase().replace(/[^a-z ]/g, "") }));
    expect(readMeeting(bare).acts[spoken("How much of that did we get back?")]?.act).toBe("question");
  });

  it("holds a given task likelier than a remark", () => {
    const task = spoken("Cem, you'll send the offer to the city before our next meeting on Friday.");
    const remark = spoken("About half of it, I think.");
    expect(reading.notes.action[task]).toBeGreaterThan(reading.notes.action[remark] ?? 0);
  });

  it("reads the same whatever the letter case, the day, and the speakers' names", () => {
    const changed = meeting.map((each) => ({
      speaker: `speaker ${each.speaker.length}${each.speaker}`,
      text: each.text.toUpperCase(),
      startMs: each.startMs + 86_400_000,
      endMs: each.endMs + 86_400_000,
    }));
    expect(readMeeting(changed).acts).toEqual(reading.acts);
    expect(readMeeting(changed).items).toEqual(reading.items);
  });

  it("reads a transcript without times and claims no interruptions in it", () => {
    const untimed = readMeeting(meeting.map(({ speaker, text }) => ({ speaker, text })));
    expect(untimed.acts).toHaveLength(meeting.length);
    expect(untimed.cutOff).toEqual([]);
  });

  it("gives the same reading every time", () => {
    expect(readMeeting(meeting)).toEqual(reading);
  });

  it("reads an empty meeting", () => {
    expect(readMeeting([])).toMatchObject({ acts: [], cutOff: [] });
  });
});
