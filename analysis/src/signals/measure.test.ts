import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import type { Segment } from "../conversation/segment.ts";
import { normalize } from "../normalize/normalize.ts";
import { signalDefinitions } from "./index.ts";
import { measure } from "./measure.ts";

const lines = [
  "0-5 Ann: Welcome. The goal of this call is to pick a vendor, um, for the launch.",
  "5.5-9 Bo: I would, like, wait a month. What do you think, Ann?",
  "9.2-14 Ann: Yeah, but that costs us a lot. You know, we already considered that and",
  "12.5-17 Bo: But did anybody ask them what they would do about it?",
  "17.5-18 Ann: Mm-hmm.",
  "18.2-24 Bo: I think we should ask. I'll send them a mail by Friday.",
  "25-30 Ann: That's a fair point. Let's go with that. To sum up, we ask them first.",
];
const segments = sampleSegments(lines);
const valuesOf = (changed: readonly Segment[]) =>
  measure(normalize(changed)).map(({ id, speaker, measurement }) => ({
    id,
    speaker,
    value: measurement.value,
  }));

function halves(segment: Segment): Segment[] {
  const words = segment.text.split(" ");
  const middle = Math.ceil(words.length / 2);
  const { startMs = 0, endMs = 0 } = segment;
  const cutMs = startMs + Math.round(((endMs - startMs) * middle) / words.length);
  if (words.length < 4) return [segment];
  return [
    { ...segment, text: words.slice(0, middle).join(" "), endMs: cutMs },
    { ...segment, text: words.slice(middle).join(" "), startMs: cutMs },
  ];
}

describe("measure", () => {
  it("measures every signal once for everybody and everything that it is about", () => {
    const signals = measure(normalize(segments));
    const each = signalDefinitions.reduce(
      (sum, { scope }) => sum + (scope === "conversation" ? 1 : scope === "both" ? 3 : 2),
      0,
    );
    expect(signals).toHaveLength(each);
    expect(new Set(signals.map(({ id, speaker }) => `${id} ${speaker}`)).size).toBe(each);
  });

  it("cites only segments that exist, and the speaker's own for what the speaker says", () => {
    for (const { id, speaker, measurement } of measure(normalize(segments))) {
      if (
        measurement.value === null ||
        !["fillers", "hedges", "dismissive-replies", "commitments"].includes(id)
      )
        continue;
      for (const position of measurement.segments) expect(segments[position]?.speaker).toBe(speaker);
    }
  });

  it("does not mind another day", () => {
    const later = segments.map((each) => ({
      ...each,
      startMs: (each.startMs ?? 0) + 172_800_000,
      endMs: (each.endMs ?? 0) + 172_800_000,
    }));
    expect(valuesOf(later)).toEqual(valuesOf(segments));
  });

  it.each([
    ["Oluwaseun", "Xiaoling"],
    ["José", "Zoë"],
    ["Nguyễn", "Łukasz"],
    ["Fatima", "Bo"],
  ])("does not mind other names: %s and %s", (first, second) => {
    const renamed = (text: string) => text.replaceAll("Ann", first).replaceAll(/\bBo\b/g, second);
    const others = segments.map((each) => ({
      ...each,
      speaker: renamed(each.speaker),
      text: renamed(each.text),
    }));
    const names = new Map([
      [first, "Ann"],
      [second, "Bo"],
    ]);
    const back = valuesOf(others).map((each) => ({
      ...each,
      speaker: names.get(each.speaker ?? "") ?? null,
    }));
    expect(back).toEqual(valuesOf(segments));
  });

  it("does not mind white space", () => {
    const spaced = segments.map((each) => ({ ...each, text: `  ${each.text.replaceAll(" ", " \n  ")} ` }));
    expect(valuesOf(spaced)).toEqual(valuesOf(segments));
  });

  it("does not mind letter case", () => {
    const loud = segments.map((each) => ({ ...each, text: each.text.toUpperCase() }));
    const quiet = segments.map((each) => ({ ...each, text: each.text.toLowerCase() }));
    expect(valuesOf(loud)).toEqual(valuesOf(segments));
    expect(valuesOf(quiet)).toEqual(valuesOf(segments));
  });

  it("does not mind how the source cuts what people say", () => {
    expect(valuesOf(segments.flatMap(halves))).toEqual(valuesOf(segments));
  });

  it("does not mind whether the source joins what one speaker says within a breath", () => {
    const parts = sampleSegments([
      "0-2 Ann: So we could either wait",
      "2.2-4 Ann: or ship the small one. Bo, what",
      "4.3-5 Ann: do you think?",
      "6-8 Bo: That's a fair point. I'll send",
      "8.1-10 Bo: the numbers by Friday.",
    ]);
    const joined = sampleSegments([
      "0-5 Ann: So we could either wait or ship the small one. Bo, what do you think?",
      "6-10 Bo: That's a fair point. I'll send the numbers by Friday.",
    ]);
    expect(valuesOf(joined)).toEqual(valuesOf(parts));
  });
});
