import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIcs } from "./read-ics.ts";

const dayMs = 86_400_000;
const firstDay = Date.parse("2025-06-01T00:00:00Z");

/** A daily series at nine in New York, every `interval` days, `count` times, without the days taken out. */
function file(interval: number, count: number, without: readonly number[]): Uint8Array {
  const stamp = (day: number) =>
    `${new Date(firstDay + day * dayMs).toISOString().slice(0, 10).replaceAll("-", "")}T090000`;
  const lines = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:daily",
    `DTSTART;TZID=America/New_York:${stamp(0)}`,
    "DURATION:PT1H",
    `RRULE:FREQ=DAILY;INTERVAL=${interval};COUNT=${count}`,
    ...without.map((day) => `EXDATE;TZID=America/New_York:${stamp(day)}`),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

function days(bytes: Uint8Array, fromMs: number, toMs: number): number[] {
  const outcome = readIcs({ bytes, span: { fromMs, toMs }, timeZone: "UTC" });
  if (outcome.kind !== "read") throw new Error(outcome.message);
  expect(outcome.events.every(({ start }) => start.dateTime.slice(11, 19) === "09:00:00")).toBe(true);
  return outcome.events
    .map(({ start }) => (Date.parse(start.dateTime.slice(0, 10)) - firstDay) / dayMs)
    .sort((one, other) => one - other);
}

const series = fc.record({
  interval: fc.integer({ min: 1, max: 9 }),
  count: fc.integer({ min: 1, max: 300 }),
  without: fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 40 }),
});
const day = fc.integer({ min: -100, max: 900 });

describe("the expansion of a series", () => {
  it("has every occurrence of its rule within the window, none outside it, and none that was taken out", () => {
    fc.assert(
      fc.property(
        series,
        day,
        fc.integer({ min: 0, max: 500 }),
        ({ interval, count, without }, from, length) => {
          const bytes = file(interval, count, without);
          const found = days(bytes, firstDay + from * dayMs, firstDay + (from + length) * dayMs);
          const wanted = Array.from({ length: count }, (_, index) => index * interval)
            .filter((each) => !without.includes(each))
            .filter((each) => each >= from && each < from + length);
          expect(found).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
