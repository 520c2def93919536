import { describe, expect, it } from "vitest";
import { findRecap, findTimeCheck, parkingSentences } from "./meeting-course.ts";

describe("the course of a meeting", () => {
  it.each(["To sum up, we wait.", "So we agreed on Tuesday.", "The next steps are clear."])(
    "hears a recap in %j",
    (text) => {
      expect(findRecap(text)).not.toBeNull();
    },
  );

  it.each(["We have ten minutes left.", "Time check.", "We're running out of time."])(
    "hears a time check in %j",
    (text) => {
      expect(findTimeCheck(text)).not.toBeNull();
    },
  );

  it.each(["Let's take that offline.", "We can park this."])("hears that %j parks a topic", (text) => {
    expect(parkingSentences(text)).toHaveLength(1);
  });

  it("hears nothing of the kind in plain talk", () => {
    const text = "The plan costs more than last year. Sales went up.";
    expect([findRecap(text), findTimeCheck(text)]).toEqual([null, null]);
  });
});
