import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const idea = "Ann: I would send the customers a short letter about the delivery dates before they ask.";

describe("building-on", () => {
  it("counts replies that take up an idea and add to it", () => {
    const lines = [idea, "Bo: And then we could put a tracking link into that letter for every customer."];
    expect(sampleMeasurement(lines, "building-on", "Bo")).toMatchObject({ value: 1, segments: [1] });
  });

  it("counts no reply that contradicts", () => {
    const lines = [
      idea,
      "Bo: Yeah, but we could never put a tracking link into a letter for every customer.",
    ];
    expect(sampleMeasurement(lines, "building-on", "Bo")).toMatchObject({ value: 0 });
  });

  it("counts no reply about something else", () => {
    const lines = [idea, "Bo: And then we could order lunch and look at the garden."];
    expect(sampleMeasurement(lines, "building-on", "Bo")).toMatchObject({ value: 0 });
  });
});
