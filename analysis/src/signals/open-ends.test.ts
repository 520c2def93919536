import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const asked = ["Ann: Who pays for the insurance of the trucks?", "Bo: Anyway, let's talk about the garden."];

describe("open-ends", () => {
  it("counts a question that nobody takes up", () => {
    expect(sampleMeasurement(asked, "open-ends", null)).toMatchObject({ value: 1, segments: [0] });
  });

  it("counts none that is answered later", () => {
    const lines = [
      ...asked,
      "Ann: The garden is fine.",
      "Bo: The insurance of the trucks is on us, by the way.",
    ];
    expect(sampleMeasurement(lines, "open-ends", null)).toMatchObject({ value: 0 });
  });

  it("counts none that is answered at once", () => {
    expect(
      sampleMeasurement(["Ann: Who pays for the insurance?", "Bo: We do."], "open-ends", null),
    ).toMatchObject({ value: 0, sampleSize: 1 });
  });
});
