import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Segment, segmentId } from "../../conversation/segment.ts";
import { normalize } from "../../normalize/normalize.ts";
import { readTranscript } from "../../transcript/read-transcript.ts";
import { measure } from "../measure.ts";
import { advance, neededFrom, type RunningState, type RunningView, startOfRunning } from "./advance.ts";
import { runningSignals } from "./running-signals.ts";

const stories = ["quarter-review", "sales-discovery", "interview", "stand-up", "cleaned-no-times", "spanish"];

function story(name: string): Segment[] {
  const files = ["transcript.vtt", "transcript.txt", "transcript.json", "transcript.md"];
  for (const file of files) {
    try {
      const bytes = readFileSync(new URL(`../../../../fixtures/${name}/${file}`, import.meta.url));
      return [...readTranscript(bytes).segments];
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  throw new Error(`no transcript in ${name}`);
}

/** Appends in pieces of these sizes, over and over; the state goes through JSON each time, as it is kept. */
function follow(segments: readonly Segment[], sizes: readonly number[]): RunningView {
  let state: RunningState = startOfRunning;
  let view: RunningView | null = null;
  for (let at = 0, turn = 0; at < segments.length; turn++) {
    at = Math.min(segments.length, at + (sizes[turn % sizes.length] ?? 1));
    const next = advance(state, segments.slice(neededFrom(state), at));
    state = JSON.parse(JSON.stringify(next.state));
    view = next.view;
  }
  if (view === null) throw new Error("nothing to follow");
  return view;
}

function compared(segments: readonly Segment[], view: RunningView) {
  const full = measure(normalize(segments));
  const ids = ["talk-share", "longest-monologue", "longest-monologue-words", "pace", "question-turns"];
  ids.push("unanswered-questions", "interruptions-made");
  const expected = full
    .filter(({ id, speaker }) => speaker !== null && ids.includes(id))
    .map(({ id, speaker, measurement }) => `${speaker} ${id} ${measurement.value}`);
  const got = runningSignals(view).flatMap(({ name, signals }) =>
    signals.filter(({ id }) => ids.includes(id)).map(({ id, value }) => `${name} ${id} ${value}`),
  );
  return { expected: expected.sort(), got: got.sort() };
}

describe("the running measurement", () => {
  it.each(stories)("ends with the numbers of the full one: %s", (name) => {
    const segments = story(name);
    for (const sizes of [[1], [7], [segments.length]]) {
      const { expected, got } = compared(segments, follow(segments, sizes));
      expect(got).toEqual(expected);
    }
  });

  it("ends with the same numbers however the segments are split", () => {
    const segments = story("quarter-review");
    const whole = runningSignals(follow(segments, [segments.length]));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        expect(runningSignals(follow(segments, sizes))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it("needs no more of a long conversation than of a short one", () => {
    const segments = story("quarter-review");
    let state: RunningState = startOfRunning;
    const all: Segment[] = [];
    for (let round = 0; round < 12; round++) {
      const offsetMs = (all.at(-1)?.endMs ?? 0) + 1000;
      for (const { speaker, text, startMs = 0, endMs = 0 } of segments) {
        const id = segmentId(all.length);
        all.push({ id, speaker, text, startMs: startMs + offsetMs, endMs: endMs + offsetMs });
      }
      state = advance(state, all.slice(neededFrom(state))).state;
    }
    expect(all.length - neededFrom(state)).toBeLessThan(segments.length + 200);
    expect(JSON.stringify(state).length).toBeLessThan(10_000);
  });

  it("is no slower in a speech without an end", () => {
    let state: RunningState = startOfRunning;
    const speech: Segment[] = Array.from({ length: 300 }, (_, index) => ({
      id: segmentId(index),
      speaker: "Ann",
      text: "And then we look at the next number on the list, which is larger",
      startMs: index * 4000,
      endMs: index * 4000 + 4000,
    }));
    for (let at = 10; at <= speech.length; at += 10) {
      const next = advance(state, speech.slice(neededFrom(state), at));
      state = next.state;
      expect(at - neededFrom(state)).toBeLessThan(200);
      expect(next.view.totals.run).toMatchObject({ speaker: "Ann", from: 0, wordCount: at * 14 });
    }
  });
});
