import { type CalendarEvent, toDate } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { CalendarEventRecord, UserContext } from "../context.ts";

export interface ListEventsInput {
  readonly maxResults: number;
  readonly offset: number;
  /** Moments as the contract's requests write them. */
  readonly timeMin?: string | undefined;
  readonly timeMax?: string | undefined;
}

/** A page of the user's events, the earliest first, as of now where no other time is named. */
export async function listEvents(
  ctx: UserContext,
  { maxResults: limit, offset, timeMin, timeMax }: ListEventsInput,
): Promise<{ data: CalendarEvent[]; pagination: { total: number; limit: number; offset: number } }> {
  const from = timeMin === undefined ? ctx.now() : toDate(timeMin);
  const to = timeMax === undefined ? null : toDate(timeMax);
  if (timeMin !== undefined && to !== null && to <= from) {
    const message = "Must be after timeMin";
    throw new AppError("validation_error", `timeMax: ${message}`, {
      details: [{ path: "timeMax", message }],
    });
  }
  const { items, total } = await ctx.store.calendar.events(ctx.user.id, { from, to, limit, offset });
  return { data: items.map(calendarEvent), pagination: { total, limit, offset } };
}

function calendarEvent({ id, summary, start, end, attendees }: CalendarEventRecord): CalendarEvent {
  return { id, summary, start, end, attendees };
}
