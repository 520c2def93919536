import type { ConversationRecord, UserContext } from "../context.ts";
import { bestEvent, graceMs, startIsAssumed } from "./best-event.ts";
import { linkOf } from "./link-of.ts";

type Draft = Omit<ConversationRecord, "createdAt" | "segmentCount">;

/** The new conversation with what it takes from its event: the one that was told, else the one that fits. */
export async function withCalendarEvent(ctx: UserContext, draft: Draft): Promise<Draft> {
  const event = await eventFor(ctx, draft);
  return event === null ? draft : { ...draft, ...linkOf(draft, event) };
}

async function eventFor({ store, user }: UserContext, draft: Draft) {
  const { linkedCalendarEventId: told, startTime, endTime } = draft;
  // An id may as well be another program's own, which is kept as it is.
  if (told !== null) return /^evt_[0-9a-f]+$/.test(told) ? store.calendar.event(user.id, told) : null;
  if (startIsAssumed(draft)) return null;
  return bestEvent(draft, await store.calendar.timedEvents(user.id, around(startTime, endTime)));
}

/** The time within which an event may lie. */
export function around(startTime: Date, endTime: Date | null) {
  const end = endTime ?? startTime;
  return { from: new Date(startTime.getTime() - graceMs), to: new Date(end.getTime() + graceMs) };
}
