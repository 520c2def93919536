import { describe, expect, it } from "vitest";
import { cutIntoPieces } from "./pieces.ts";
import { readMeeting } from "./read-meeting.ts";

const long =
  "We looked at the offers for the hall last night and the large one is far too dear for us. Yes. " +
  "Shall we take the small one instead, or would you rather wait until the city has answered our letter?";

describe("cutIntoPieces", () => {
  it("leaves a transcript of short segments as it is", () => {
    const segments = [{ speaker: "A", text: "Fine. Good. Let us go.", startMs: 0, endMs: 900 }];
    expect(cutIntoPieces(segments).pieces).toEqual(segments);
  });

  it("cuts long segments into sentences that share their time by words, tiny ones with the one before", () => {
    const { pieces, segmentOf } = cutIntoPieces([{ speaker: "A", text: long, startMs: 1000, endMs: 41_000 }]);
    expect(Array.from(segmentOf)).toEqual([0, 0]);
    expect(pieces.map((piece) => piece.text).join(" ")).toBe(long);
    expect(pieces[0]?.startMs).toBe(1000);
    expect(pieces[0]?.endMs).toBe(pieces[1]?.startMs);
    expect(pieces[1]?.endMs).toBe(41_000);
  });

  it("assumes times where there are none, one segment after the other", () => {
    const { pieces } = cutIntoPieces([
      { speaker: "A", text: "one two three" },
      { speaker: "B", text: "four" },
    ]);
    expect(pieces.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 1200],
      [1200, 1600],
    ]);
  });
});

describe("readMeeting", () => {
  it("says of a long segment that it asks where any of its sentences does", () => {
    const reading = readMeeting([
      { speaker: "A", text: long, startMs: 0, endMs: 15_000 },
      {
        speaker: "B",
        text: "The small one will do for all of us this year, and it has a better kitchen than the large one. I like it.",
      },
    ]);
    expect(reading.acts.map((act) => act.act)).toEqual(["question", "statement"]);
    expect(reading.notes.action).toHaveLength(2);
  });
});
