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

  it("does not mind other names", () => {
    const renamed = (text: string) => text.replaceAll("Ann", "Oluwaseun").replaceAll("Bo", "Xiaoling");
    const others = segments.map((each) => ({
      ...each,
      speaker: renamed(each.speaker),
      text: renamed(each.text),
    }));
    const back = valuesOf(others).map((each) => ({
      ...each,
      speaker: each.speaker?.replace("Oluwaseun", "Ann").replace("Xiaoling", "Bo") ?? null,
    }));
    expect(back).toEqual(valuesOf(segments));
  });

  it("does not mind white space and letter case", () => {
    const loud = segments.map((each) => ({ ...each, text: each.text.toUpperCase() }));
    expect(valuesOf(loud)).toEqual(valuesOf(segments));
  });

  it("does not mind how the source cuts what people say", () => {
    expect(valuesOf(segments.flatMap(halves))).toEqual(valuesOf(segments));
  });
});
