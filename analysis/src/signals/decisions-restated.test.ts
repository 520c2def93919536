import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const decision = "Ann: Let's go with the smaller vendor for the launch.";

describe("decisions-restated", () => {
  it("counts a decision that is said again after another spoke", () => {
    const lines = [
      decision,
      "Bo: That works for me, and the price is fine as well.",
      "Ann: So to confirm, we're going with the smaller vendor.",
    ];
    expect(sampleMeasurement(lines, "decisions-restated", "Ann")).toMatchObject({
      value: 1,
      segments: [0, 2],
    });
    expect(sampleMeasurement(lines, "decisions-restated", "Bo")).toMatchObject({ value: 0 });
  });

  it("counts no second decision on another matter", () => {
    const lines = [decision, "Bo: That works for me.", "Ann: Let's go with green walls in the kitchen."];
    expect(sampleMeasurement(lines, "decisions-restated", "Ann")).toMatchObject({ value: 0 });
  });

  it("counts no repetition in the same breath", () => {
    const lines = [`${decision} So we're going with the smaller vendor.`, "Bo: That works for me."];
    expect(sampleMeasurement(lines, "decisions-restated", "Ann")).toMatchObject({ value: 0 });
  });
});
