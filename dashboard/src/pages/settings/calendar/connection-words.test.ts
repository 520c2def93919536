import { expect, it } from "vitest";
import { connectionText } from "./connection-words.ts";

const now = new Date("2026-03-18T12:00:00Z");

it("tells when a calendar was read, and what is wrong with it", () => {
  const refreshedAt = "2026-03-18T11:50:00Z";
  expect(connectionText({ kind: "ics", refreshedAt, error: null }, now)).toBe(
    "iCal address · read 10 minutes ago",
  );
  expect(connectionText({ kind: "google", refreshedAt: null, error: "It timed out." }, now)).toBe(
    "Google Calendar · not read yet · It timed out.",
  );
});
