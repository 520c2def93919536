import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

describe("longest-monologue-words", () => {
  it("counts words over backchannels, without any times", () => {
    expect(
      sampleMeasurement(
        ["Ann: We met at noon", "Bo: Mm-hmm.", "Ann: then it rained.", "Bo: That was bad luck."],
        "longest-monologue-words",
        "Ann",
      ),
    ).toMatchObject({ value: 7, segments: [0, 2] });
  });
});
