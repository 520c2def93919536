import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import type { Segment } from "../conversation/segment.ts";
import { type LiveOptions, type LiveState, liveNeedsFrom, startOfLive, updateLive } from "./live.ts";
import { nudgeKinds } from "./nudges/nudge.ts";

const options: LiveOptions = {
  userAmong: (names) => names.find((name) => name === "Ann") ?? null,
  nudges: nudgeKinds,
};

/** Appends one segment after the other; answers the hints, with the moment of each in seconds. */
function nudged(segments: readonly Segment[], change: Partial<LiveOptions> = {}) {
  let state: LiveState = startOfLive;
  return segments.flatMap((segment, index) => {
    const from = liveNeedsFrom(state);
    const update = updateLive(state, segments.slice(from, index + 1), { ...options, ...change });
    state = JSON.parse(JSON.stringify(update.state));
    return update.nudge ? [{ at: (segment.startMs ?? 0) / 1000, ...update.nudge }] : [];
  });
}

/** Lines of five seconds, one after the other, each speaker's words in turn. */
function talk(
  speakers: readonly string[],
  count: number,
  text = "That is how we have it on the list today.",
): Segment[] {
  return sampleSegments(
    Array.from({ length: count }, (_, index) => {
      const speaker = speakers[index % speakers.length];
      return `${index * 5}-${index * 5 + 4.5} ${speaker}: ${text}`;
    }),
  );
}

const kinds = (nudges: readonly { kind: string }[]) => nudges.map(({ kind }) => kind);

describe("a hint", () => {
  it("comes after two minutes of the user's own words, and names where they began", () => {
    const segments = [...talk(["Bo"], 1), ...talk(["Ann"], 30)].map((segment, index) => ({
      ...segment,
      id: `seg_${index + 1}`,
      startMs: index * 5000,
      endMs: index * 5000 + 4900,
    }));
    const [first, ...more] = nudged(segments, { nudges: ["monologue"] });
    expect(first).toMatchObject({ kind: "monologue", segmentId: "seg_2", at: 125 });
    expect(first?.message).toContain("2 minutes");
    expect(more).toEqual([]);
    expect(nudged(segments, { nudges: ["monologue"], userAmong: () => "Bo" })).toEqual([]);
  });

  it("comes for a question that was passed over, once", () => {
    const lines = [
      "0-4 Bo: We have the numbers of the quarter here on the table.",
      "5-9 Ann: What would it take to hire a second engineer for the platform?",
      "10-14 Bo: Anyway, let's move on to the next point on the agenda.",
      "15-19 Ann: All right, the next point is the office.",
      "20-24 Bo: The office is too small for all of us.",
      "25-29 Ann: It is, and the lease ends in May.",
      "30-34 Bo: Then we look for another one in spring.",
    ];
    const nudges = nudged(sampleSegments(lines), { nudges: ["unanswered-question"] });
    expect(nudges).toMatchObject([{ kind: "unanswered-question", segmentId: "seg_2" }]);
  });

  it("comes for somebody who has been silent for ten minutes, once for each", () => {
    const segments = [...talk(["Ann", "Bo", "Cy"], 6), ...talk(["Ann", "Bo"], 300).slice(6)];
    const nudges = nudged(segments, { nudges: ["silent-speaker"] });
    expect(nudges).toHaveLength(1);
    expect(nudges[0]?.message).toMatch(/^Cy has not said anything for 10 minutes/);
  });

  it("comes in the last ten minutes where nothing was decided, and not where something was", () => {
    const schedule = { startMs: 0, endMs: 15 * 60_000 };
    const segments = talk(["Ann", "Bo"], 150);
    expect(nudged(segments, { nudges: ["no-outcome"], schedule })).toMatchObject([
      { kind: "no-outcome", at: 300 },
    ]);
    const decided = segments.map((segment, index) =>
      index === 10 ? { ...segment, text: "We decided to launch on Friday." } : segment,
    );
    expect(nudged(decided, { nudges: ["no-outcome"], schedule })).toEqual([]);
  });

  it("comes where the user's share is far from what this meeting asks for, both ways", () => {
    const much = nudged(talk(["Ann", "Ann", "Ann", "Ann", "Ann", "Bo"], 90), { nudges: ["talk-share"] });
    expect(much[0]?.message).toMatch(/^You have spoken 8\d % .* room for the others/);
    const little = nudged(talk(["Bo", "Bo", "Bo", "Bo", "Bo", "Bo", "Bo", "Ann"], 90), {
      nudges: ["talk-share"],
    });
    expect(little[0]?.message).toMatch(/^You have spoken 1\d % .* welcome/);
    expect(nudged(talk(["Ann", "Bo"], 90), { nudges: ["talk-share"] })).toEqual([]);
  });

  it("is rare: each kind once in ten minutes, any two at least two minutes apart", () => {
    const segments = [
      ...talk(["Ann", "Bo", "Cy"], 6),
      ...talk(["Ann", "Ann", "Ann", "Ann", "Bo"], 600).slice(6),
    ];
    const nudges = nudged(segments, { schedule: { startMs: 0, endMs: 40 * 60_000 } });
    expect(new Set(kinds(nudges)).size).toBeGreaterThan(1);
    nudges.forEach(({ at, kind }, index) => {
      const before = nudges.slice(0, index);
      expect(at - (before.at(-1)?.at ?? -120)).toBeGreaterThanOrEqual(120);
      expect(at - (before.findLast((each) => each.kind === kind)?.at ?? -600)).toBeGreaterThanOrEqual(600);
    });
  });

  it("does not come where none is wanted, or nobody is known to be the user", () => {
    const segments = [...talk(["Bo"], 1), ...talk(["Ann"], 60).slice(1)];
    expect(nudged(segments, { nudges: [] })).toEqual([]);
    expect(nudged(segments, { userAmong: () => null })).toEqual([]);
  });
});

describe("the running signals", () => {
  it("are told only where they changed", () => {
    const segments = sampleSegments(["0-4 Ann: Shall we start?", "5-9 Bo: Yes, we can.", "10-11 Bo: Now."]);
    const first = updateLive(startOfLive, segments.slice(0, 2), options);
    expect(first.signals?.speakers.map(({ name, isUser }) => [name, isUser])).toEqual([
      ["Ann", true],
      ["Bo", false],
    ]);
    const next = updateLive(first.state, segments.slice(liveNeedsFrom(first.state)), options);
    const bo = next.signals?.speakers.find(({ name }) => name === "Bo");
    expect(bo?.signals.map(({ id }) => id)).toContain("talk-share");
    expect(bo?.signals.map(({ id }) => id)).not.toContain("questions");
  });
});
