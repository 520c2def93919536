import { describe, expect, it } from "vitest";
import { readTranscript } from "./read-transcript.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";

const cue = "WEBVTT\n\n00:00.000 --> 00:01.000\n";
const nasty: readonly (readonly [name: string, head: string, unit: string])[] = [
  ["one line of words", "", "word "],
  ["one word", "", "a"],
  ["colons without end", "", "a:"],
  ["names without end", "", "a: "],
  ["open tags", cue, "<"],
  ["tags never closed", cue, "<a"],
  ["voices never closed", `${cue}<v `, "a "],
  ["references never closed", cue, "&amp"],
  ["overrides never closed", cue, "{\\"],
  ["a cue of endless lines", cue, "a\n"],
  ["blank lines", cue, "\n"],
  ["white space", `${cue}a`, " \t"],
  ["brackets", "", "["],
  ["bold never closed", "", "**a "],
  ["stamps on one line", "", "[0:12] "],
  ["nicknames never closed", "", "<"],
  ["marks never closed", "[00:00:00:01]\nCC: ", "[glossary:"],
  ["a quote never closed", "00:00:01\ta:\t", 'Replying to "'],
  ["elements never closed", "<tt>", "<a>"],
  ["text in XML", "<tt><body><p>", "a "],
  ["objects never closed", "{", '"a":1,'],
];

/** Ten times the input may take so many times as long: linear is ten, quadratic a hundred; the rest is for a busy machine. */
const ratioMax = 40;

/** Below this the clock measures the machine's other work. */
const noiseMs = 30;

describe("time", () => {
  it.each(nasty)("grows with the size of the input and no faster: %s", (_, head, unit) => {
    const input = (length: number) => head + unit.repeat(Math.ceil(length / unit.length));
    const [small, large] = [input(100_000), input(1_000_000)];
    fastestMs(small);
    expect(fastestMs(large)).toBeLessThan(Math.max(fastestMs(small), noiseMs) * ratioMax);
  });
});

function fastestMs(input: string): number {
  return Math.min(...[1, 2, 3].map(() => readingMs(input)));
}

function readingMs(input: string): number {
  const startMs = performance.now();
  try {
    readTranscript(input);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableTranscript);
  }
  return performance.now() - startMs;
}
