import { describe, expect, it } from "vitest";
import { findStockPhrases } from "./stock-phrases.ts";

describe("findStockPhrases", () => {
  it("finds set expressions and pet words where they stand", () => {
    const text = "At the end of the day, it's basically a price thing, to be honest.";
    expect(findStockPhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "At the end of the day",
      "basically",
      "to be honest",
    ]);
  });

  it("finds none in plain talk", () => {
    expect(findStockPhrases("The day ends at five, and we go home.")).toEqual([]);
  });
});
