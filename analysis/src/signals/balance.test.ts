import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("balance", () => {
  it("is 1 where all speak alike", () => {
    expect(
      sampleMeasurement(["Ann: One two.", "Bo: One two.", "Cy: One two."], "balance", null),
    ).toMatchObject({ value: 1 });
  });

  it("falls with the share of one", () => {
    expect(sampleMeasurement(["Ann: One two three.", "Bo: One."], "balance", null)).toMatchObject({
      value: 0.5,
    });
  });

  it("needs two people", () => {
    expect(sampleMeasurement(["Ann: One two."], "balance", null)).toEqual({
      value: null,
      reason: "Only one person speaks.",
    });
  });
});
