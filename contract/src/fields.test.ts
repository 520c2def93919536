import { describe, expect, it } from "vitest";
import { moment, optionalText, presentText, toDate } from "./fields.ts";

describe("a moment", () => {
  it.each([
    ["2026-03-18", "2026-03-18T00:00:00.000Z"],
    ["2026-03-18T14:00:00Z", "2026-03-18T14:00:00.000Z"],
    ["2026-03-18T14:00:00.5+02:00", "2026-03-18T12:00:00.500Z"],
    ["2026-03-18T14:00:00", "2026-03-18T14:00:00.000Z"],
    ["2026-03-18T14:00", "2026-03-18T14:00:00.000Z"],
  ])("written %s is %s", (text, iso) => {
    expect(toDate(moment.parse(text)).toISOString()).toBe(iso);
  });

  it.each(["", "yesterday", "2026-02-30", "18.3.2026", "2026-03-18T25:00:00Z"])("is not %s", (text) => {
    expect(moment.safeParse(text).success).toBe(false);
  });
});

describe("a short text", () => {
  it("is measured in code points after trimming", () => {
    expect(optionalText(2).safeParse(" 🙂🙂 ").success).toBe(true);
    expect(optionalText(2).safeParse("abc").success).toBe(false);
  });

  it("is missing where it is blank", () => {
    expect([presentText("  "), presentText(undefined), presentText(" a ")]).toEqual([null, null, "a"]);
  });
});
