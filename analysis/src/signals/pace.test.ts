import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"word ".repeat(count).trim()}.`;

describe("pace", () => {
  it("leaves silence out", () => {
    expect(
      sampleMeasurement(
        [`0-6 Ann: ${words(15)}`, `60-66 Ann: ${words(15)}`, "70-71 Bo: Thanks a lot."],
        "pace",
        "Ann",
      ),
    ).toMatchObject({ value: 150, sampleSize: 30 });
  });

  it("needs ends", () => {
    expect(sampleMeasurement(["0 Ann: Hi there, Bo.", "2 Bo: Hi there, Ann."], "pace", "Ann")).toEqual({
      value: null,
      reason: "The transcript does not say when people stop speaking.",
    });
  });
});
