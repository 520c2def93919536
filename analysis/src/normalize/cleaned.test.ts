import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "./normalize.ts";

const line = "We looked at the budget again and found two places where it can be cut by a third.";
const meeting = (text: string) =>
  sampleSegments(Array.from({ length: 40 }, (_, index) => `${index % 2 ? "Ann" : "Bo"}: ${text}`));

describe("seemsCleaned", () => {
  it("recognizes hundreds of words without a single um", () => {
    expect(normalize(meeting(line)).fillersRemoved).toBe(true);
  });

  it("leaves ordinary speech and short transcripts alone", () => {
    expect(normalize(meeting(`Um, ${line}`)).fillersRemoved).toBe(false);
    expect(normalize(meeting(line).slice(0, 10)).fillersRemoved).toBe(false);
  });
});
