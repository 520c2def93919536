import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { gradeTimes } from "./time-grade.ts";

const grade = (...lines: string[]) => gradeTimes(sampleSegments(lines));

describe("gradeTimes", () => {
  it("tells the four grades apart", () => {
    expect(grade("Ann: Hi.", "Bo: Hi.")).toBe("none");
    expect(grade("0 Ann: Hi.", "2 Bo: Hi.")).toBe("starts");
    expect(grade("0-1 Ann: Hi.", "2-3 Bo: Hi.")).toBe("cues");
    expect(grade("0-3 Ann: Hi there.", "2-4 Bo: Hi.")).toBe("per-speaker");
  });

  it("takes jitter and a speaker's own overlap for no overlap", () => {
    expect(grade("0-2.2 Ann: Hi.", "2-3 Bo: Hi.")).toBe("cues");
    expect(grade("0-3 Ann: Hi there.", "2-4 Ann: Hi.", "5-6 Bo: Hi.")).toBe("cues");
  });

  it("is not spoiled by one missing time, and not bought by one that is there", () => {
    const timed = Array.from({ length: 9 }, (_, index) => `${index * 2}-${index * 2 + 1} Ann: Hi.`);
    expect(grade(...timed, "Bo: Hi.")).toBe("cues");
    expect(grade("0-1 Ann: Hi.", "Bo: Hi.", "Ann: Yes.", "Bo: No.")).toBe("none");
  });

  it("does not trust ends that always are the next speaker's start", () => {
    const filled = Array.from(
      { length: 14 },
      (_, index) => `${index * 3}-${index * 3 + 3} ${index % 2 ? "Ann" : "Bo"}: Hi.`,
    );
    expect(grade(...filled)).toBe("starts");
  });
});
