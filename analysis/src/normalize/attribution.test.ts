import { describe, expect, it } from "vitest";
import { judgeAttribution } from "./attribution.ts";

const speakers = (shares: Record<string, number>) =>
  Object.entries(shares).map(([name, share]) => ({
    name,
    share,
    segmentCount: 1,
    wordCount: 10,
    speechMs: null,
  }));

describe("judgeAttribution", () => {
  it("is content with people who are called by names and all speak", () => {
    expect(judgeAttribution(speakers({ Ann: 0.6, Bo: 0.4 }))).toEqual({ quality: "good", reasons: [] });
  });

  it("doubts pieces of speakers, generic labels and speech of nobody", () => {
    expect(judgeAttribution(speakers({ Ann: 0.9, Bo: 0.06, Cy: 0.02, Di: 0.02 })).quality).toBe("doubtful");
    expect(judgeAttribution(speakers({ "Speaker 1": 0.5, "Participant 2": 0.5 })).quality).toBe("doubtful");
    expect(judgeAttribution(speakers({ Ann: 0.5, Bo: 0.3, Unknown: 0.2 })).quality).toBe("doubtful");
  });

  it("calls everything under one label poor", () => {
    expect(judgeAttribution(speakers({ Ann: 1 })).quality).toBe("poor");
  });
});
