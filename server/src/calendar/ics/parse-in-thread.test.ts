import { afterAll, expect, it } from "vitest";
import { icsThread } from "./parse-in-thread.ts";

const thread = icsThread();
afterAll(() => thread.close());

it("reads a calendar in a thread of its own, dates and all", async () => {
  const text =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260318T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  const span = { fromMs: Date.parse("2026-01-01"), toMs: Date.parse("2027-01-01") };
  const outcome = await thread.parse({ bytes: new TextEncoder().encode(text), span, timeZone: "UTC" });
  expect(outcome).toMatchObject({ kind: "read", events: [{ startsAt: new Date("2026-03-18T14:00:00Z") }] });
});
