import { readFileSync } from "node:fs";
import { meetingTypeNames } from "@convo/contract/browser";
import { describe, expect, it } from "vitest";
import { dayBounds } from "./day-bounds.ts";
import { meetingTypeText } from "./meeting-type.ts";
import { clockRange, day } from "./moment.ts";
import { transcriptFormatText } from "./transcript-format.ts";

describe("kinds of meetings", () => {
  it("each have a name of their own, for people and not for programs", () => {
    const names = meetingTypeNames.map(meetingTypeText);
    expect(new Set(names).size).toBe(meetingTypeNames.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z ,-]+$/);
  });
});

describe("formats of transcripts", () => {
  const list = new URL("../../../analysis/src/conversation/transcript.ts", import.meta.url);
  const [, formats = ""] = /transcriptFormats = \[([^\]]*)\]/.exec(readFileSync(list, "utf8")) ?? [];
  const known = [...formats.matchAll(/"([a-z-]+)"/g)].map(([, format = ""]) => format);

  it("are called as people call them, every one that can be read", () => {
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((format) => transcriptFormatText(format) === format)).toEqual([]);
  });

  it("go by their own name where a newer server knows more of them", () => {
    expect(transcriptFormatText("teams-docx")).toBe("teams-docx");
  });
});

describe("a day", () => {
  it("is whole, from midnight to midnight of the reader's clock, on days of 23 and 25 hours too", () => {
    for (const date of [new Date(2026, 2, 29, 15), new Date(2026, 9, 25, 3), new Date(2026, 11, 31, 23)]) {
      const { timeMin, timeMax } = dayBounds(date);
      const [from, to] = [new Date(timeMin), new Date(timeMax)];
      expect([from.getHours(), from.getMinutes(), from.getDate()]).toEqual([0, 0, date.getDate()]);
      expect([to.getHours(), to.getMinutes()]).toEqual([0, 0]);
      expect(from <= date && date < to).toBe(true);
    }
  });

  it("has its year where it is another one", () => {
    const now = new Date(2026, 5, 1);
    expect(day(new Date(2026, 2, 18, 12).toISOString(), now)).not.toContain("2026");
    expect(day(new Date(2025, 2, 18, 12).toISOString(), now)).toContain("2025");
  });
});

describe("a span of time", () => {
  it("says once what both ends share", () => {
    const at = (hours: number) => new Date(2026, 2, 18, hours, 30).toISOString();
    expect(clockRange(at(14), at(15)).match(/PM/g) ?? []).toHaveLength(1);
  });
});
