import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const long = "the shops in the north sold fewer coats than in the year before and ".repeat(5);
const lines = [
  "Bo: How did it go?",
  `Ann: Let me give you some background on that, ${long}that is all.`,
  "Bo: And what follows from it?",
  `Ann: We should close two shops, because ${long}that is why.`,
];

describe("run-ups", () => {
  it("is the share of long turns that have not come to a point in their first words", () => {
    expect(sampleMeasurement(lines, "run-ups", "Ann")).toMatchObject({
      value: 0.5,
      segments: [1],
      sampleSize: 2,
    });
  });

  it("has nothing to say of short turns", () => {
    expect(sampleMeasurement(lines, "run-ups", "Bo")).toMatchObject({ value: null });
  });
});
