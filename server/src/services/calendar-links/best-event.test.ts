import { describe, expect, it } from "vitest";
import { bestEvent } from "./best-event.ts";

const at = (time: string) => new Date(`2026-03-18T${time.length === 5 ? `${time}:00` : time}Z`);
const event = (id: string, from: string, to: string, allDay = false) => ({
  id,
  startsAt: at(from),
  endsAt: at(to),
  allDay,
});
const talk = (from: string, to: string | null) => ({
  startTime: at(from),
  endTime: to === null ? null : at(to),
});

describe("the event of a conversation", () => {
  const meeting = event("meeting", "10:00", "10:30");

  it("may have ended up to fifteen minutes before it, and no longer", () => {
    expect(bestEvent(talk("10:44:59", "11:00"), [meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("10:45", "11:00"), [meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("10:45:01", "11:00"), [meeting])).toBeNull();
  });

  it("may begin up to fifteen minutes after it, and no later", () => {
    expect(bestEvent(talk("09:00", "09:45:01"), [meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("09:00", "09:44:59"), [meeting])).toBeNull();
  });

  it("is the one that it overlaps most, of two that follow each other", () => {
    const next = event("next", "10:30", "11:00");
    expect(bestEvent(talk("10:02", "10:31"), [next, meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("10:27", "10:58"), [meeting, next])?.id).toBe("next");
    expect(bestEvent(talk("10:31", "10:44"), [meeting, next])?.id).toBe("next");
  });

  it("is the one that is like it, where a longer one overlaps it no more", () => {
    const shift = event("shift", "08:00", "17:00");
    expect(bestEvent(talk("10:01", "10:33"), [shift, meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("14:00", "14:30"), [shift, meeting])?.id).toBe("shift");
  });

  it("is found for one that is still going on by its start", () => {
    expect(bestEvent(talk("09:58", null), [meeting])?.id).toBe("meeting");
    expect(bestEvent(talk("11:00", null), [meeting])).toBeNull();
  });

  it("is never one of whole days", () => {
    expect(bestEvent(talk("10:00", "10:30"), [event("fair", "00:00", "23:00", true)])).toBeNull();
  });
});
