import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const point = "Ann: The delivery dates slip every month, and the customers in Bremen have begun to cancel.";

describe("paraphrases", () => {
  it("counts replies that say back what the other said", () => {
    const lines = [
      point,
      "Bo: So you're saying the customers cancel because the delivery slips. Is that it?",
    ];
    expect(sampleMeasurement(lines, "paraphrases", "Bo")).toMatchObject({ value: 1, segments: [1] });
  });

  it("counts no reply that says back nothing of it", () => {
    const lines = [point, "Bo: So you want me to start with the slides about the new office now?"];
    expect(sampleMeasurement(lines, "paraphrases", "Bo")).toMatchObject({ value: 0, sampleSize: 1 });
  });

  it("counts no reply that only uses the same words", () => {
    const lines = [point, "Bo: The customers in Bremen cancel because of the delivery dates and the price."];
    expect(sampleMeasurement(lines, "paraphrases", "Bo")).toMatchObject({ value: 0 });
  });
});
