import { describe, expect, it } from "vitest";
import { drawMeetings } from "./draw-meetings.ts";
import { sampleMeeting } from "./sample-scene.ts";

const named = (id: string, series: string) => ({ ...sampleMeeting(), id, series });
const corpora = [[named("a1", "a"), named("a2", "a"), named("b1", "b")], [named("c1", "c")]];

describe("drawMeetings", () => {
  it("takes from every corpus, and of a corpus from every series, before it takes a second", () => {
    expect(drawMeetings(corpora, 3).map(({ id }) => id)).toEqual(["a1", "c1", "b1"]);
  });

  it("takes all where that many are asked for", () => {
    expect(drawMeetings(corpora, Number.POSITIVE_INFINITY)).toHaveLength(4);
  });
});
