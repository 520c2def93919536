import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"word ".repeat(count).trim()}.`;

describe("long-turns", () => {
  it("counts turns over 150 words", () => {
    expect(
      sampleMeasurement(
        [`Ann: ${words(151)}`, "Bo: That was long, Ann.", "Ann: It was indeed long."],
        "long-turns",
        "Ann",
      ),
    ).toMatchObject({ value: 0.5, segments: [0], sampleSize: 2 });
  });

  it("counts turns over a minute", () => {
    expect(
      sampleMeasurement(
        [`0-30 Ann: ${words(40)}`, `30.1-65 Ann: ${words(45)}`, "66-67 Bo: That was long, Ann."],
        "long-turns",
        "Ann",
      ),
    ).toMatchObject({ value: 1, segments: [0, 1], sampleSize: 1 });
  });
});
