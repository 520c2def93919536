import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"word ".repeat(count).trim()}.`;

describe("silent-speakers", () => {
  it("counts those far below an even share", () => {
    expect(
      sampleMeasurement([`Ann: ${words(50)}`, `Bo: ${words(50)}`, "Cy: Hi."], "silent-speakers", null),
    ).toMatchObject({ value: 1, segments: [2], sampleSize: 3 });
  });

  it("counts nobody who takes part", () => {
    expect(sampleMeasurement(["Ann: One two.", "Bo: One two."], "silent-speakers", null)).toMatchObject({
      value: 0,
    });
  });
});
