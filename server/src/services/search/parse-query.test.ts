import { describe, expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";

const parsed = (query: string) => parseQuery(query).map(({ kind, text }) => `${kind} ${text}`);

describe("what a person typed", () => {
  it("is words, the last one perhaps unfinished", () => {
    expect(parsed("  load  test wed ")).toEqual(["word load", "word test", "unfinished wed"]);
  });

  it("is a beginning where a star says so", () => {
    expect(parsed("pla* of* x* budget")).toEqual(["prefix pla", "prefix of", "word x", "unfinished budget"]);
  });

  it("is a phrase in quotes, closed or not, and then no word is unfinished", () => {
    expect(parsed('a "load test"')).toEqual(["word a", "phrase load test"]);
    expect(parsed('plan "load test')).toEqual(["word plan", "phrase load test"]);
    expect(parsed('say"no"more')).toEqual(["word say", "phrase no", "unfinished more"]);
  });

  it("is nothing where there is neither a letter nor a digit", () => {
    expect(parsed('& " " "" *** ?')).toEqual([]);
  });
});
