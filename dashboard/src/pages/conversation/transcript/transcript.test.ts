import type { TranscriptSegment } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { durationOf, type Placed, placeSegments, segmentAt } from "./placed.ts";
import { quoteText } from "./quote.ts";
import { renamingOf } from "./speaker-change.ts";
import { topicPlaces } from "./topic-places.ts";

const start = Date.parse("2026-03-18T14:00:00.000Z");
const segment = (
  id: string,
  speaker: string,
  text: string,
  times: { startMs?: number; endMs?: number } = {},
): TranscriptSegment => ({
  id,
  speaker,
  text,
  timestamp: new Date(start + (times.startMs ?? 0)).toISOString(),
  ...times,
});

const timed = placeSegments([
  segment("seg_1", "Ann", "Shall we start with the budget?", { startMs: 1_000, endMs: 3_000 }),
  segment("seg_2", "Ann", "It is late.", { startMs: 3_500, endMs: 5_000 }),
  segment("seg_3", "Bo", "Yes, the Zürich budget first.", { startMs: 5_200, endMs: 9_000 }),
  segment("seg_4", "Bo", "Then people.", { startMs: 14_500, endMs: 16_000 }),
]);

describe("segments in their places", () => {
  it("stand in turns: another speaker begins one, and so does a long silence", () => {
    expect(timed.map(({ isTurnStart }) => isTurnStart)).toEqual([true, false, true, true]);
    expect(durationOf(timed)).toBe(16_000);
  });

  it("end at the next one's start where the source says no end, or when their words are said", () => {
    const placed = placeSegments([
      segment("seg_1", "Ann", "one two three four", { startMs: 0 }),
      segment("seg_2", "Bo", "one", { startMs: 1_000 }),
      segment("seg_3", "Bo", "one two", { startMs: 60_000 }),
    ]);
    expect(placed.map(({ endMs }) => endMs)).toEqual([1_000, 1_400, 60_800]);
  });

  it("lie where their timestamps say when the source has no times", () => {
    const [first, second] = placeSegments([
      { id: "a", speaker: "Ann", text: "Hello", timestamp: new Date(start).toISOString(), estimated: true },
      { id: "b", speaker: "Bo", text: "Hi", timestamp: new Date(start + 400).toISOString(), estimated: true },
    ]);
    expect(first).toMatchObject({ startMs: 0, endMs: 400, isEstimated: true });
    expect(second).toMatchObject({ startMs: 400, endMs: 800 });
  });

  it("are found by a moment", () => {
    expect(segmentAt(timed, 999)).toBeNull();
    expect(segmentAt(timed, 3_500)?.id).toBe("seg_2");
    expect(segmentAt(timed, 12_000)?.id).toBe("seg_3");
    expect(segmentAt([], 5)).toBeNull();
  });
});

describe("a quote", () => {
  const pick = (...ids: string[]): readonly Placed[] => timed.filter(({ id }) => ids.includes(id));

  it("says who said it and when, one line for words that follow each other", () => {
    expect(quoteText(pick("seg_2", "seg_1"))).toBe(
      "“Shall we start with the budget? It is late.” (Ann, 0:01)",
    );
    expect(quoteText(pick("seg_1", "seg_3"))).toBe(
      "“Shall we start with the budget?” (Ann, 0:01)\n“Yes, the Zürich budget first.” (Bo, 0:05)",
    );
  });

  it("gives no time that was only estimated", () => {
    expect(quoteText(pick("seg_2").map((each) => ({ ...each, isEstimated: true })))).toBe(
      "“It is late.” (Ann)",
    );
  });
});

describe("the place of a topic", () => {
  it("is where its first point was said, by the same speaker, whatever was cleaned away", () => {
    const sections = [
      { heading: "People", points: ["Bo: Then people."] },
      { heading: "Budget", points: ["Bo: The Zurich budget first.", "Bo: Then people."] },
      { heading: "Nowhere", points: ["Ann: Something that nobody said at all."] },
    ];
    expect(topicPlaces(sections, timed).map(({ heading, segmentId }) => [heading, segmentId])).toEqual([
      ["Budget", "seg_3"],
      ["People", "seg_4"],
    ]);
  });
});

describe("another name for a speaker", () => {
  const names = ["Speaker 1", "Helen", "Bo"];
  it("is a new one, or makes two speakers one where somebody has it, or changes nothing", () => {
    expect(renamingOf("Speaker 1", "  Ravi  K. ", names)).toEqual({
      kind: "rename",
      to: "Ravi K.",
      request: { rename: [{ from: "Speaker 1", to: "Ravi K." }] },
    });
    expect(renamingOf("Speaker 1", "helen", names)).toEqual({
      kind: "merge",
      to: "Helen",
      request: { merge: [{ from: ["Speaker 1"], to: "Helen" }] },
    });
    expect(renamingOf("Helen", "helen", names).kind).toBe("rename");
    expect(renamingOf("Helen", " ", names).kind).toBe("nothing");
  });
});
