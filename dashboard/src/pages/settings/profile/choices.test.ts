import { describe, expect, it } from "vitest";
import { languageChoices } from "./languages.ts";
import { timeZoneChoices } from "./time-zones.ts";

describe("time zones", () => {
  it("are told with their offset of today, without underscores", () => {
    const choices = timeZoneChoices("UTC", new Date("2026-01-15T12:00:00Z"));
    expect(choices).toContainEqual({ value: "America/New_York", label: "America/New York (GMT-5)" });
  });

  it("hold the one that is set once, known to the browser's list or not", () => {
    const values = timeZoneChoices("US/Pacific").map(({ value }) => value);
    expect(values.filter((value) => value === "US/Pacific")).toHaveLength(1);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe("languages", () => {
  it("are told by their names and hold the one that is set", () => {
    const choices = languageChoices("gsw");
    expect(choices).toContainEqual({ value: "pt-BR", label: "Brazilian Portuguese" });
    expect(choices).toContainEqual({ value: "gsw", label: "Swiss German" });
  });
});
