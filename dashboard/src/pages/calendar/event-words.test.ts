import { expect, it } from "vitest";
import { attendeeText, dayText, startText, timeText } from "./event-words.ts";

const now = new Date(2026, 2, 18, 23, 30);

it.each([
  ["2026-03-17", "Yesterday"],
  ["2026-03-18", "Today"],
  ["2026-03-19", "Tomorrow"],
  ["2026-03-23", "Monday, March 23"],
])("calls %s %s", (date, words) => {
  expect(dayText(date, now)).toBe(words);
});

it("says of an all-day event no clock time", () => {
  const time = { dateTime: "2026-03-18T00:00:00Z", timeZone: "UTC", date: "2026-03-18" };
  expect(timeText({ start: time, end: time })).toBe("All day");
  expect(startText({ start: time })).toBe("All day");
});

it("names people as the calendar does, with a reply that is no yes", () => {
  const email = "bob@example.com";
  expect(attendeeText({ email, displayName: "Bob", responseStatus: "declined" })).toBe("Bob (declined)");
  expect(attendeeText({ email, responseStatus: "accepted" })).toBe("bob@example.com");
  expect(attendeeText({ email, responseStatus: "tentative" })).toBe("bob@example.com (maybe)");
});
