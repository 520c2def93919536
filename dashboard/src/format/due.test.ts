import { describe, expect, it } from "vitest";
import { daysBetween, dueText, isOverdue, today } from "./due.ts";

describe("days that something is due", () => {
  it.each([
    ["2026-03-18", "Today"],
    ["2026-03-19", "Tomorrow"],
    ["2026-03-17", "Yesterday"],
  ])("%s is called %s on the eighteenth", (due, text) => expect(dueText(due, "2026-03-18")).toBe(text));

  it("are the same day in every time zone, and have a year where it is another one", () => {
    expect(dueText("2026-03-20", "2026-03-18")).toMatch(/20/);
    expect(dueText("2026-03-20", "2026-03-18")).not.toContain("2026");
    expect(dueText("2027-01-02", "2026-12-30")).toContain("2027");
  });

  it("are counted across months and leap days", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  it("have gone by for what is still to do, and never for what is done or was dismissed", () => {
    const due = "2026-03-17";
    const late = (["draft", "open", "done", "dismissed"] as const).filter((status) =>
      isOverdue({ due, status }, "2026-03-18"),
    );
    expect(late).toEqual(["draft", "open"]);
    expect(isOverdue({ due: "2026-03-18", status: "open" }, "2026-03-18")).toBe(false);
    expect(isOverdue({ due: null, status: "open" }, "2026-03-18")).toBe(false);
  });

  it("begin at midnight where the reader is", () => {
    expect(today(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});
