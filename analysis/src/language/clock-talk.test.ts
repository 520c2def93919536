import { describe, expect, it } from "vitest";
import { findTimeCheck } from "./meeting-course.ts";

describe("speaksOfClock", () => {
  it.each([
    "There's a quarter of an hour left for two points.",
    "We have ten minutes.",
    "That leaves us five minutes.",
  ])("hears the clock in %j", (text) => {
    expect(findTimeCheck(text)).not.toBeNull();
  });

  it.each([
    "It takes ten minutes to build.",
    "They waited half an hour.",
    "It's for people of twenty five to thirty five.",
  ])("hears none in %j", (text) => {
    expect(findTimeCheck(text)).toBeNull();
  });
});
