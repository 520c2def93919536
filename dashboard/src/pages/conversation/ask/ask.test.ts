import type { Citation, KeyPoints } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { sourcesOf } from "./sources.ts";
import { startersOf } from "./starters.ts";
import { withAnswer } from "./with-answer.ts";

const startTime = "2026-03-18T14:00:00.000Z";
const citation: Citation = {
  conversationId: "sess_1",
  title: "Launch",
  segmentId: "seg_4",
  speaker: "Bob",
  timestamp: "2026-03-18T14:00:18.000Z",
  quote: "We have only tried it with fifty users.",
};

describe("the sources of an answer", () => {
  it("have a place in the recording, and are shown once each", () => {
    const sources = sourcesOf({ response: "Yes.", citations: [citation, citation] }, startTime);
    expect(sources).toEqual([
      { segmentId: "seg_4", speaker: "Bob", offsetMs: 18_000, quote: citation.quote },
    ]);
  });

  it("do not repeat what the answer says, nor guess a place", () => {
    const response = `Bob: “${citation.quote}”`;
    expect(sourcesOf({ response, citations: [citation] }, null)).toMatchObject([
      { quote: null, offsetMs: null },
    ]);
  });
});

describe("questions to begin with", () => {
  const notes: KeyPoints = {
    title: "Launch",
    sections: [{ heading: "load test", points: ["Fifty users."] }],
    decisions: [],
    actionItems: [],
    participants: ["Bob"],
    importantDates: [],
  };

  it("are those that the key points can answer", () => {
    expect(startersOf(notes)).toEqual(["What was said about load test?"]);
    expect(startersOf({ ...notes, decisions: ["We launch."] })[0]).toBe("What was decided?");
  });

  it("are never more than four, and some where nothing is known", () => {
    const sections = Array.from({ length: 9 }, (_, at) => ({ heading: `topic ${at}`, points: ["A."] }));
    expect(startersOf({ ...notes, sections })).toHaveLength(4);
    expect(startersOf(undefined).length).toBeGreaterThan(0);
  });
});

describe("the history", () => {
  it("begins with the latest, and has each question once", () => {
    const one = { query: "One?", response: "1" };
    const two = { query: "Two?", response: "2" };
    const again = { query: "One?", response: "1, still" };
    expect(withAnswer(withAnswer(withAnswer([], one), two), again)).toEqual([again, two]);
  });
});
