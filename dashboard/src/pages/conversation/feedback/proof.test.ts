import { describe, expect, it } from "vitest";
import { proofOf } from "./proof.ts";
import { explanationOf } from "./samples.ts";

describe("the proof of a piece of advice", () => {
  const explanation = explanationOf({ clarity: ["Pace"] });

  it("has the name of its criterion", () => {
    expect(proofOf(explanation, { criterion: "clarity.pace", segmentIds: ["seg_1"] })).toEqual({
      criterion: "clarity.pace",
      name: "Pace",
      segmentIds: ["seg_1"],
    });
  });

  it("is called by its id where the criterion was not measured", () => {
    expect(proofOf(explanation, { criterion: "listening.run-ups", segmentIds: [] })?.name).toBe("Run ups");
  });

  it("is none where the feedback came without one", () => {
    expect(proofOf(undefined, { criterion: "clarity.pace", segmentIds: [] })).toBeNull();
    expect(proofOf(explanation, undefined)).toBeNull();
    expect(proofOf(explanation, null)).toBeNull();
  });
});
