import type { CalendarEventRecord, ConversationRecord } from "../context.ts";

/** People come early and talk on: a conversation so far from an event can still be its own. */
export const graceMs = 15 * 60_000;

interface Span {
  readonly startTime: Date;
  /** null: now, in the middle of it. */
  readonly endTime: Date | null;
}

type Candidate = Pick<CalendarEventRecord, "id" | "startsAt" | "endsAt" | "allDay">;

/**
 * The event that a conversation belongs to: the one that it overlaps most, each taken a quarter of an hour longer at
 * either end; of equals the one whose times are nearest to its own. Events of whole days are no meetings.
 */
export function bestEvent<Event extends Candidate>(span: Span, events: readonly Event[]): Event | null {
  const startMs = span.startTime.getTime();
  const endMs = Math.max(startMs, span.endTime?.getTime() ?? startMs);
  const [best] = events
    .filter(({ allDay }) => !allDay)
    .map((event) => ({ event, ...fitOf(event, startMs, endMs) }))
    .filter(({ overlapMs }) => overlapMs >= 0)
    .sort(
      (one, other) =>
        other.overlapMs - one.overlapMs ||
        one.distanceMs - other.distanceMs ||
        one.event.id.localeCompare(other.event.id),
    );
  return best?.event ?? null;
}

/** A negative overlap is the time between them. */
function fitOf({ startsAt, endsAt }: Candidate, startMs: number, endMs: number) {
  const [from, to] = [startsAt.getTime(), endsAt.getTime()];
  return {
    overlapMs: Math.min(endMs, to + graceMs) - Math.max(startMs, from - graceMs),
    distanceMs: Math.abs(startMs - from) + Math.abs(endMs - to),
  };
}

/** Whether nobody said when it was: the time of import, which stands in for that, tells nothing of the calendar. */
export function startIsAssumed({ warnings }: Pick<ConversationRecord, "warnings">): boolean {
  return warnings.some(({ code }) => code === "start-time-assumed");
}
