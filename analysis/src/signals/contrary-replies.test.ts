import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const lines = [
  "Ann: I would wait a month before we ship.",
  "Bo: Yeah, but that costs us the whole season.",
  "Ann: We could ship the small one first, and the rest later.",
  "Bo: No, we already tried that.",
  "Ann: Then we need another plan for the spring.",
  "Bo: That's a fair point, let's look for one.",
];

describe("contrary-replies", () => {
  it("counts replies that open with a but, and none that wave away or take up", () => {
    expect(sampleMeasurement(lines, "contrary-replies", "Bo")).toMatchObject({
      value: 0.33,
      segments: [1],
      sampleSize: 3,
    });
  });

  it("leaves the ones that wave away to the dismissive replies", () => {
    expect(sampleMeasurement(lines, "dismissive-replies", "Bo")).toMatchObject({
      value: 0.33,
      segments: [3],
    });
  });

  it("has nothing to say of somebody who replies to nobody", () => {
    expect(sampleMeasurement(["Ann: I would wait."], "contrary-replies", "Ann")).toMatchObject({
      value: null,
    });
  });
});
