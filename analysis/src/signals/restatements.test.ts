import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { findRestatements } from "./restatements.ts";

const restated = (...lines: string[]) => findRestatements(normalize(sampleSegments(lines)));

describe("findRestatements", () => {
  it("finds the same in a sentence that the source cut in two", () => {
    const whole = ["Ann: We decided to hire a second driver.", "Bo: That is fine with me."];
    expect(restated(...whole, "Ann: So we agreed to hire a second driver in May.")).toEqual([
      { segment: 2, speaker: "Ann", decision: 0 },
    ]);
    expect(restated(...whole, "Ann: So we agreed to hire", "Ann: a second driver in May.")).toEqual([
      { segment: 3, speaker: "Ann", decision: 0 },
    ]);
  });
});
