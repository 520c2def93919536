import { describe, expect, it } from "vitest";
import type { SourceEvent } from "../../services/context.ts";
import { readIcs } from "./read-ics.ts";

const year = { fromMs: Date.parse("2026-01-01T00:00:00Z"), toMs: Date.parse("2026-12-31T00:00:00Z") };

function file(events: readonly string[][], head: readonly string[] = []): string {
  const blocks = events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Test//EN",
    ...head,
    ...blocks,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

function read(text: string, timeZone = "UTC"): SourceEvent[] {
  const outcome = readIcs({ bytes: new TextEncoder().encode(text), span: year, timeZone });
  if (outcome.kind !== "read") throw new Error(outcome.message);
  return [...outcome.events].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

const starts = (events: readonly SourceEvent[]) => events.map(({ start }) => start.dateTime);

const standUp = [
  "UID:stand-up",
  "SUMMARY:Weekly stand-up",
  "DTSTART;TZID=America/New_York:20260304T090000",
  "DTEND;TZID=America/New_York:20260304T093000",
];

describe("a weekly series in New York", () => {
  const weekly = [...standUp, "RRULE:FREQ=WEEKLY;COUNT=4"];

  it("stays at nine o'clock when summer time begins", () => {
    expect(starts(read(file([weekly])))).toEqual([
      "2026-03-04T09:00:00-05:00",
      "2026-03-11T09:00:00-04:00",
      "2026-03-18T09:00:00-04:00",
      "2026-03-25T09:00:00-04:00",
    ]);
  });

  it("has the occurrence that was moved where it was moved to, and not the one that was taken out", () => {
    const moved = [
      "UID:stand-up",
      "RECURRENCE-ID;TZID=America/New_York:20260318T090000",
      "SUMMARY:Stand-up with Dana",
      "DTSTART;TZID=America/New_York:20260319T110000",
      "DTEND;TZID=America/New_York:20260319T113000",
    ];
    const without = [...weekly, "EXDATE;TZID=America/New_York:20260305T090000,20260311T090000"];
    const events = read(file([without, moved]));
    expect(starts(events)).toEqual([
      "2026-03-04T09:00:00-05:00",
      "2026-03-19T11:00:00-04:00",
      "2026-03-25T09:00:00-04:00",
    ]);
    expect(events.map(({ summary }) => summary)).toEqual([
      "Weekly stand-up",
      "Stand-up with Dana",
      "Weekly stand-up",
    ]);
  });

  it("leaves out the occurrence that was cancelled", () => {
    const cancelled = [
      "UID:stand-up",
      "RECURRENCE-ID:20260311T130000Z",
      "DTSTART;TZID=America/New_York:20260311T090000",
      "STATUS:CANCELLED",
    ];
    expect(starts(read(file([weekly, cancelled])))).toHaveLength(3);
  });

  it("carries a change of this and all that follow on", () => {
    const change = [
      "UID:stand-up",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20260318T090000",
      "SUMMARY:Later stand-up",
      "DTSTART;TZID=America/New_York:20260318T100000",
      "DTEND;TZID=America/New_York:20260318T101500",
    ];
    const events = read(file([weekly, change]));
    expect(starts(events).slice(2)).toEqual(["2026-03-18T10:00:00-04:00", "2026-03-25T10:00:00-04:00"]);
    expect(events[3]).toMatchObject({
      summary: "Later stand-up",
      end: { dateTime: "2026-03-25T10:15:00-04:00" },
    });
  });

  it("ends with the occurrence at the very moment of UNTIL, told in UTC, and not before or after it", () => {
    const until = (moment: string) => [...standUp, `RRULE:FREQ=WEEKLY;UNTIL=${moment}`];
    expect(read(file([until("20260318T130000Z")]))).toHaveLength(3);
    expect(read(file([until("20260318T125959Z")]))).toHaveLength(2);
    expect(read(file([until("20260318")]))).toHaveLength(3);
  });

  it("has the dates that were added, also as a period", () => {
    const added = [
      ...standUp,
      "RDATE;TZID=America/New_York:20260401T090000",
      "RDATE;VALUE=PERIOD:20260402T130000Z/PT1H",
    ];
    expect(starts(read(file([added])))).toEqual([
      "2026-03-04T09:00:00-05:00",
      "2026-04-01T09:00:00-04:00",
      "2026-04-02T09:00:00-04:00",
    ]);
  });

  it("names every occurrence by when it was meant to be, so that a moved one keeps its name", () => {
    const moved = [
      "UID:stand-up",
      "RECURRENCE-ID;TZID=America/New_York:20260318T090000",
      "DTSTART;TZID=America/New_York:20260319T110000",
    ];
    const [before, after] = [read(file([weekly])), read(file([weekly, moved]))];
    expect(after.map(({ sourceId }) => sourceId)).toEqual(before.map(({ sourceId }) => sourceId));
  });
});

describe("an event of whole days", () => {
  it("starts and ends at midnight of the calendar's zone, with its dates beside", () => {
    const fair = ["UID:fair", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260703"];
    const [event] = read(file([fair], ["X-WR-TIMEZONE:Europe/Berlin"]));
    expect(event).toMatchObject({
      allDay: true,
      start: { dateTime: "2026-07-01T00:00:00+02:00", timeZone: "Europe/Berlin", date: "2026-07-01" },
      end: { dateTime: "2026-07-03T00:00:00+02:00", timeZone: "Europe/Berlin", date: "2026-07-03" },
    });
    expect(event?.startsAt.toISOString()).toBe("2026-06-30T22:00:00.000Z");
  });

  it("takes its day where it has no end, every year", () => {
    const birthday = ["UID:b", "DTSTART;VALUE=DATE:19800229", "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"];
    expect(read(file([birthday])).map(({ start, end }) => [start.date, end.date])).toEqual([
      ["2026-05-03", "2026-05-04"],
    ]);
  });
});

describe("the zone of a time", () => {
  const at = (start: string) => ["UID:one", `DTSTART${start}`, "DURATION:PT30M"];
  const startOf = (start: string, head: readonly string[] = [], timeZone = "Europe/Paris") =>
    read(file([at(start)], head), timeZone)[0]?.start;

  it("is the user's where neither the time nor the calendar names one", () => {
    expect(startOf(":20260105T090000")).toEqual({
      dateTime: "2026-01-05T09:00:00+01:00",
      timeZone: "Europe/Paris",
    });
    expect(startOf(":20260105T080000Z")?.dateTime).toBe("2026-01-05T09:00:00+01:00");
  });

  it("is known by Windows' name, in quotes, and with a program's own prefix", () => {
    const berlin = { dateTime: "2026-01-05T09:00:00+01:00", timeZone: "Europe/Berlin" };
    expect(startOf(';TZID="W. Europe Standard Time":20260105T090000')).toEqual(berlin);
    expect(startOf(";TZID=/example.org/20070227_1/Europe/Berlin:20260105T090000")).toEqual(berlin);
  });

  it("is read from the file where nobody else knows it", () => {
    const own = [
      "BEGIN:VTIMEZONE",
      "TZID:The Office",
      "BEGIN:STANDARD",
      "DTSTART:19701025T030000",
      "TZOFFSETFROM:+0400",
      "TZOFFSETTO:+0300",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:19700329T020000",
      "TZOFFSETFROM:+0300",
      "TZOFFSETTO:+0400",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    expect(startOf(";TZID=The Office:20260105T090000", own)?.dateTime).toBe("2026-01-05T07:00:00+01:00");
    expect(startOf(";TZID=The Office:20260705T090000", own)?.dateTime).toBe("2026-07-05T07:00:00+02:00");
  });

  it("takes the first of two times that the clock shows, and moves the one that it skips", () => {
    expect(startOf(";TZID=America/New_York:20261101T013000")?.dateTime).toBe("2026-11-01T01:30:00-04:00");
    expect(startOf(";TZID=America/New_York:20260308T023000")?.dateTime).toBe("2026-03-08T03:30:00-04:00");
  });
});

describe("what an event says", () => {
  it("is unfolded and freed of escapes", () => {
    const lines = [
      ...standUp.filter((line) => !line.startsWith("SUMMARY")),
      "SUMMARY:Plans\\, prices",
      "  and more\\nof it",
    ];
    expect(read(file([lines]))[0]?.summary).toBe("Plans, prices and more of it");
  });

  it("names the people with their answers, and neither rooms nor whoever has no address", () => {
    const people = [
      ...standUp,
      "ORGANIZER;CN=Dana Roe:mailto:dana@example.com",
      'ATTENDEE;CN="Chen, Alice";PARTSTAT=ACCEPTED:mailto:alice@example.com',
      "ATTENDEE;CN=bob@example.com;PARTSTAT=DECLINED:MAILTO:bob@example.com",
      "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:cy@example.com",
      "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.com",
      "ATTENDEE;CN=Nobody:urn:uuid:1",
    ];
    expect(read(file([people]))[0]?.attendees).toEqual([
      { email: "alice@example.com", displayName: "Chen, Alice", responseStatus: "accepted" },
      { email: "bob@example.com", responseStatus: "declined" },
      { email: "cy@example.com", responseStatus: "needsAction" },
      { email: "dana@example.com", displayName: "Dana Roe", responseStatus: "accepted" },
    ]);
  });

  it("counts for nothing where it is cancelled", () => {
    expect(read(file([[...standUp, "STATUS:CANCELLED"]]))).toEqual([]);
  });

  it("is what its latest version says", () => {
    const newer = [...standUp.map((line) => line.replace("Weekly", "New")), "SEQUENCE:2"];
    expect(read(file([newer, standUp])).map(({ summary }) => summary)).toEqual(["New stand-up"]);
  });
});

describe("a file that is not in order", () => {
  const unreadable = (text: string) =>
    readIcs({ bytes: new TextEncoder().encode(text), span: year, timeZone: "UTC" }).kind;

  it("is no calendar where it is something else or breaks off", () => {
    expect(unreadable("<!doctype html><p>Sign in</p>")).toBe("unreadable");
    expect(unreadable("")).toBe("unreadable");
    expect(unreadable(file([standUp]).slice(0, -30))).toBe("unreadable");
    expect(unreadable(file([["what is this"]]))).toBe("unreadable");
  });

  it("loses no more than the event that cannot be read or contradicts itself", () => {
    const bad = ["UID:bad", "this line has no colon"];
    const noDay = [...standUp.map((line) => line.replace("stand-up", "no")), "RRULE:FREQ=YEARLY;BYDAY=99XX"];
    const noStart = ["UID:none", "SUMMARY:No start"];
    expect(read(file([bad, noDay, noStart, standUp])).map(({ summary }) => summary)).toContain(
      "Weekly stand-up",
    );
  });

  it("may have other line ends and a mark of its byte order", () => {
    expect(read(`\uFEFF${file([standUp]).replaceAll("\r\n", "\n")}`)).toHaveLength(1);
  });

  it("may be empty", () => expect(read(file([]))).toEqual([]));

  it("ends in time where a rule never does", () => {
    const endless = [
      ["UID:s", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY"],
      ["UID:never", "DTSTART:20260101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    ];
    expect(read(file([...endless, standUp])).map(({ summary }) => summary)).toContain("Weekly stand-up");
  });
});
