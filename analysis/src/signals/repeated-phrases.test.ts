import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("repeated-phrases", () => {
  it("counts a pet phrase from its third time on", () => {
    const lines = [
      "Ann: At the end of the day it is a price.",
      "Bo: That is so.",
      "Ann: At the end of the day we pay.",
      "Bo: We do.",
      "Ann: At the end of the day they win.",
    ];
    expect(sampleMeasurement(lines, "repeated-phrases", "Ann")).toMatchObject({ value: 3.8, segments: [4] });
  });

  it("lets twice pass", () => {
    const lines = ["Ann: Basically we pay, and basically they win."];
    expect(sampleMeasurement(lines, "repeated-phrases", "Ann")).toMatchObject({ value: 0 });
  });
});
