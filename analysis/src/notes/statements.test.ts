import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { readStatements } from "./statements.ts";

const read = (lines: readonly string[]) => readStatements(normalize(sampleSegments(lines)));

describe("readStatements", () => {
  it("reads a sentence that the source cut in two as one, and cites both parts", () => {
    const [first] = read([
      "0-2 Ana: The report about the pumps",
      "2-4 Ana: is late again. We wait.",
      "5-6 Luis: I see that.",
    ]);
    expect(first?.text).toBe("The report about the pumps is late again.");
    expect(first?.segments).toEqual([0, 1]);
  });

  it("cites for every statement the segments that hold its words", () => {
    const lines = [
      "Ana: One pump broke. Two pumps run.",
      "Ana: The third one waits. And",
      "Ana: the fourth is new.",
      "Luis: Good to know that.",
    ];
    const segments = sampleSegments(lines);
    for (const statement of readStatements(normalize(segments))) {
      const said = statement.segments.map((at) => segments[at]?.text).join(" ");
      expect(said).toContain(statement.text);
    }
  });

  it("takes segments for sentences where there is no punctuation", () => {
    const statements = read([
      "Ana: the pump broke on monday",
      "Ana: we wait for the new one",
      "Luis: how long does that take",
    ]);
    expect(statements.map((statement) => statement.text)).toEqual([
      "the pump broke on monday",
      "we wait for the new one",
      "how long does that take",
    ]);
  });

  it("takes an endless sentence apart at the seams of the source", () => {
    const part = "and then the pump in the second hall stopped and nobody knew why it did that";
    const statements = read(
      Array.from({ length: 6 }, (_, at) => `Ana: ${part} number ${at}`).concat("Luis: Right, that was it."),
    );
    expect(Math.max(...statements.map((statement) => statement.words.length))).toBeLessThanOrEqual(45);
  });
});
