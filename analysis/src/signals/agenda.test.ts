import { describe, expect, it } from "vitest";
import { sampleMeasurement } from "./sample-value.ts";

const words = (count: number) => `${"and then we met ".repeat(count / 4).trim()}.`;

describe("agenda", () => {
  it("finds who sets it, near the start", () => {
    expect(
      sampleMeasurement(
        ["Ann: The goal of this call is to pick a vendor.", "Bo: That is fine."],
        "agenda",
        "Ann",
      ),
    ).toMatchObject({ value: 1, segments: [0], sampleSize: 1 });
  });

  it("is not set by the others", () => {
    expect(
      sampleMeasurement(
        ["Ann: The goal of this call is to pick a vendor.", "Bo: That is fine."],
        "agenda",
        "Bo",
      ),
    ).toMatchObject({ value: 0 });
  });

  it("does not count what is said late", () => {
    expect(
      sampleMeasurement(
        [
          `Bo: ${words(300)}`,
          `Ann: ${words(300)}`,
          "Ann: The goal of this call was to pick a vendor.",
          `Bo: ${words(300)}`,
          `Ann: ${words(300)}`,
        ],
        "agenda",
        null,
      ),
    ).toMatchObject({ value: 0 });
  });

  it("says why it is silent in another language", () => {
    expect(
      sampleMeasurement(
        [
          "Ann: Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos.",
          "Bo: Sí, pero eso es muy caro, y no lo vamos a hacer este año con la gente que hay.",
        ],
        "agenda",
        null,
      ),
    ).toEqual({ value: null, reason: "This is measured in English conversations only." });
  });
});
