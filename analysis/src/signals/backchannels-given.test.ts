import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("backchannels-given", () => {
  it("counts signs of listening against the others' time", () => {
    expect(
      sampleMeasurement(
        ["0-4 Ann: We met at noon and", "4.1-4.4 Bo: Mm-hmm.", "4.5-6.5 Ann: then it rained."],
        "backchannels-given",
        "Bo",
      ),
    ).toMatchObject({ value: 92.3, segments: [1], sampleSize: 7 });
  });

  it("needs ends", () => {
    expect(
      sampleMeasurement(["0 Ann: Hi there, Bo.", "2 Bo: Hi there, Ann."], "backchannels-given", "Ann"),
    ).toEqual({ value: null, reason: "The transcript does not say when people stop speaking." });
  });
});
