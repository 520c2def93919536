import { describe, expect, it } from "vitest";
import { readOptions, usage } from "./options.ts";

describe("readOptions", () => {
  it("needs a corpus and a number of meetings", () => {
    expect(() => readOptions([])).toThrow(usage);
    expect(() => readOptions(["--corpus", "c", "--meetings", "none"])).toThrow(usage);
  });

  it("reads a sample size, and all meetings", () => {
    expect(readOptions(["--corpus", "c", "--meetings", "5"])).toMatchObject({ corpusDir: "c", meetings: 5 });
    expect(readOptions(["--corpus", "c", "--all"]).meetings).toBe(Number.POSITIVE_INFINITY);
  });
});
