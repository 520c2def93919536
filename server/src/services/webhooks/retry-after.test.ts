import { describe, expect, it } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

const now = new Date("2026-03-18T14:00:00Z");

describe("readRetryAfter", () => {
  it.each([
    ["120", "2026-03-18T14:02:00.000Z"],
    [" 0 ", "2026-03-18T14:00:00.000Z"],
    ["Wed, 18 Mar 2026 14:30:00 GMT", "2026-03-18T14:30:00.000Z"],
  ])("takes %j for a moment", (header, moment) => {
    expect(readRetryAfter(header, now)?.toISOString()).toBe(moment);
  });

  it.each([null, "", "soon", "-5", "1.5", "2026-03-18", "9".repeat(40), "Wed, 99 Foo"])(
    "takes %j for nothing",
    (header) => expect(readRetryAfter(header, now)).toBeNull(),
  );
});
