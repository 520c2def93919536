import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("longest-monologue", () => {
  it("is not ended by a backchannel", () => {
    expect(
      sampleMeasurement(
        [
          "0-4 Ann: We met at noon and",
          "4.1-4.4 Bo: Mm-hmm.",
          "4.5-8.5 Ann: then it rained all day.",
          "9-10 Bo: That was bad luck.",
        ],
        "longest-monologue",
        "Ann",
      ),
    ).toMatchObject({ value: 8.5, segments: [0, 2] });
  });

  it("is ended by a turn", () => {
    expect(
      sampleMeasurement(
        ["0-4 Ann: We met at noon then.", "4.1-6 Bo: It rained that day.", "6.5-8.5 Ann: It rained all day."],
        "longest-monologue",
        "Ann",
      ),
    ).toMatchObject({ value: 4, segments: [0] });
  });

  it("needs ends", () => {
    expect(
      sampleMeasurement(["0 Ann: Hi there, Bo.", "2 Bo: Hi there, Ann."], "longest-monologue", "Ann"),
    ).toEqual({ value: null, reason: "The transcript does not say when people stop speaking." });
  });
});
