import type { CalendarEvent } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { agendaOf, agendaRange } from "./agenda.ts";

const now = new Date(2026, 2, 18, 12, 0);
const at = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();

function event(id: string, start: string, end: string): CalendarEvent {
  const timeZone = "UTC";
  return {
    id,
    summary: id,
    start: { dateTime: start, timeZone },
    end: { dateTime: end, timeZone },
    attendees: [],
  };
}

function allDay(id: string, from: string, to: string): CalendarEvent {
  const time = (date: string) => ({ date, dateTime: `${date}T00:00:00Z`, timeZone: "UTC" });
  return { id, summary: id, start: time(from), end: time(to), attendees: [] };
}

const told = (events: readonly CalendarEvent[]) => {
  const { coming, past } = agendaOf(events, now);
  const words = (days: typeof coming) =>
    days.map(({ date, events: on }) => [date.slice(-2), ...on.map(({ id }) => id)].join(" "));
  return { coming: words(coming), past: words(past) };
};

describe("an agenda", () => {
  it("is of whole days: a week back, two weeks ahead", () => {
    const { timeMin, timeMax } = agendaRange(now);
    expect(new Date(timeMin)).toEqual(new Date(2026, 2, 11));
    expect(new Date(timeMax)).toEqual(new Date(2026, 3, 2));
  });

  it("parts today and later days in order from earlier days, the latest first", () => {
    const events = [
      event("d", at(20, 9), at(20, 10)),
      event("b", at(17, 9), at(17, 10)),
      event("a", at(16, 9), at(16, 10)),
      event("c", at(18, 8), at(18, 9)),
    ];
    expect(told(events)).toEqual({ coming: ["18 c", "20 d"], past: ["17 b", "16 a"] });
  });

  it("puts all-day events first, and orders the others by the clock", () => {
    const events = [
      event("late", at(18, 15), at(18, 16)),
      event("early", at(18, 9), at(18, 10)),
      allDay("day", "2026-03-18", "2026-03-19"),
    ];
    expect(told(events).coming).toEqual(["18 day early late"]);
  });

  it("shows what takes several days on each of them, and not on the day at whose midnight it ends", () => {
    expect(told([allDay("fair", "2026-03-17", "2026-03-20")])).toEqual({
      coming: ["18 fair", "19 fair"],
      past: ["17 fair"],
    });
    expect(told([event("night", at(18, 22), at(20, 0))]).coming).toEqual(["18 night", "19 night"]);
  });

  it("shows an event without length on its day, at midnight too", () => {
    expect(told([event("mark", at(19, 0), at(19, 0))])).toEqual({ coming: ["19 mark"], past: [] });
  });
});
