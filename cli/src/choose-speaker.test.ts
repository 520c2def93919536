import { describe, expect, it } from "vitest";
import { chooseSpeaker } from "./choose-speaker.ts";

const speaker = (name: string, share: number) => ({
  name,
  share,
  segmentCount: 4,
  wordCount: 40,
  speechMs: null,
});
const speakers = [speaker("Bob", 0.38), speaker("Alice", 0.62)];

describe("chooseSpeaker", () => {
  it("takes the exact name before one that differs in case", () => {
    expect(chooseSpeaker([speaker("ALICE", 0.5), speaker("Alice", 0.5)], "Alice")).toBe("Alice");
  });

  it("takes a name that differs in case alone, if only one does", () => {
    expect(chooseSpeaker(speakers, " alice ")).toBe("Alice");
    expect(() => chooseSpeaker([speaker("ALICE", 0.5), speaker("Alice", 0.5)], "alice")).toThrow("alice");
  });

  it("takes You or Me where no name is given", () => {
    expect(chooseSpeaker([...speakers, speaker("You", 0.1)], undefined)).toBe("You");
  });

  it("lists the speakers with their shares, the longest first, where the name is wrong or missing", () => {
    const list = "\n\n  Alice   62 % of speech  4 segments\n  Bob     38 % of speech  4 segments";
    expect(() => chooseSpeaker(speakers, "Carol")).toThrow(
      `"Carol". Name one of the speakers with --me.${list}`,
    );
    expect(() => chooseSpeaker(speakers, undefined)).toThrow(`--me.${list}`);
  });
});
