import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const lines = [
  "Ann: Option one ships in May, option two in June.",
  "Bo: The downside of May is the price. We meet again on Monday.",
];

describe("options-weighed", () => {
  it("counts sentences that weigh, of each speaker and of all", () => {
    expect(sampleMeasurement(lines, "options-weighed", "Bo")).toMatchObject({ value: 1, segments: [1] });
    expect(sampleMeasurement(lines, "options-weighed", null)).toMatchObject({ value: 2, segments: [0, 1] });
  });
});
