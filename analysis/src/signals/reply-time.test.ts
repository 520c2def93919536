import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("reply-time", () => {
  it("is the median, with overlaps as 0 and lapses left out", () => {
    expect(
      sampleMeasurement(
        [
          "0-2 Ann: We met at noon.",
          "2.4-4 Bo: It rained then.",
          "5-7 Ann: It rained all day.",
          "8.2-10 Bo: That is bad.",
          "11-13 Ann: It was bad luck.",
          "30-31 Bo: Shall we go on?",
        ],
        "reply-time",
        "Bo",
      ),
    ).toMatchObject({ value: 0.8, sampleSize: 2 });
  });

  it("needs ends", () => {
    expect(sampleMeasurement(["0 Ann: Hi there, Bo.", "2 Bo: Hi there, Ann."], "reply-time", "Ann")).toEqual({
      value: null,
      reason: "The transcript does not say when people stop speaking.",
    });
  });
});
