import { expect, it } from "vitest";
import { timeAgo } from "./time-ago.ts";

const now = new Date("2026-03-18T12:00:00Z");

it.each([
  ["2026-03-18T11:59:30Z", "just now"],
  ["2026-03-18T12:00:20Z", "just now"],
  ["2026-03-18T11:55:00Z", "5 minutes ago"],
  ["2026-03-18T10:30:00Z", "1 hour ago"],
  ["2026-03-17T11:00:00Z", "yesterday"],
  ["2026-01-02T12:00:00Z", "Jan 2, 2026"],
])("tells %s as %s", (iso, words) => {
  expect(timeAgo(iso, now)).toBe(words);
});
