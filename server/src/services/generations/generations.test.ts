import { describe, expect, it } from "vitest";
import { generationLimit } from "./limit.ts";
import { monthOf, nextMonth } from "./month.ts";

const user = {
  id: "usr_1",
  email: "a@example.com",
  name: "A",
  timezone: "UTC",
  language: "en",
  aliases: [],
  tier: "starter",
  createdAt: new Date(0),
} as const;

function limit(generationsPerMonth: number | null) {
  return generationLimit({
    user,
    settings: { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth },
  });
}

describe("the monthly count", () => {
  it("has the tier's number unless the operator sets another, and 0 is none", () => {
    expect([limit(null), limit(3), limit(0)]).toEqual([10, 3, null]);
  });

  it("starts over on the first, UTC, also after December", () => {
    const newYearsEve = new Date("2026-12-31T23:59:59.999Z");
    expect(monthOf(newYearsEve)).toBe("2026-12");
    expect(nextMonth(newYearsEve)).toEqual(new Date("2027-01-01T00:00:00Z"));
  });
});
