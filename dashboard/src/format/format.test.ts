import { describe, expect, it } from "vitest";
import { minutesText, offsetText } from "./duration.ts";
import { relativeDay } from "./moment.ts";
import { countText, measureText, percentText, scoreText, spokenShareText } from "./number.ts";

describe("durations", () => {
  it.each([
    [1, "1 min"],
    [60, "1 h"],
    [95, "1 h 35 min"],
  ])("%d minutes read %s", (minutes, text) => expect(minutesText(minutes)).toBe(text));

  it.each([
    [0, "0:00"],
    [247_999, "4:07"],
    [3_847_000, "1:04:07"],
    [-5, "0:00"],
  ])("%d ms from the start read %s", (offsetMs, text) => expect(offsetText(offsetMs)).toBe(text));
});

describe("days", () => {
  const now = new Date(2026, 2, 18, 9, 0);
  it("are called by their place beside today, across midnight", () => {
    expect(relativeDay(new Date(2026, 2, 18, 0, 1).toISOString(), now)).toBe("Today");
    expect(relativeDay(new Date(2026, 2, 17, 23, 59).toISOString(), now)).toBe("Yesterday");
    expect(relativeDay(new Date(2025, 2, 17).toISOString(), now)).toContain("2025");
  });
});

describe("numbers", () => {
  it("line up: scores have one decimal, shares none", () => {
    expect(scoreText(8)).toBe("8.0");
    expect(percentText(0.625)).toBe("63%");
    expect(percentText(0.003)).toBe("<1%");
    expect(percentText(0)).toBe("0%");
    expect(spokenShareText(0)).toBe("<1%");
    expect(spokenShareText(0.14)).toBe("14%");
  });

  it.each([
    [148.4, "148"],
    [3.24, "3.2"],
    [1.7, "1.7"],
    [0.416, "0.42"],
    [0.7, "0.7"],
    [5, "5"],
  ])("%d reads %s", (value, text) => expect(measureText(value)).toBe(text));

  it("agree with their noun", () => {
    expect(countText(1, "question")).toBe("1 question");
    expect(countText(1200, "reply", "replies")).toBe("1,200 replies");
  });
});
