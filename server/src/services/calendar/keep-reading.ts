import type { CalendarConnectionRecord, CalendarReading, Context, Store, UserContext } from "../context.ts";

const minuteMs = 60_000;

/** How long until a calendar is read again. */
export const refreshMs = 15 * minuteMs;

/** After failures the pause doubles up to this. */
const pauseMsMax = 12 * 60 * minuteMs;

export type FullReading = Extract<CalendarReading, { kind: "all" }>;

/** Stores what was read at a connection that is new. Called in the transaction that makes it. */
export async function keepFirstReading(
  ctx: UserContext,
  store: Store,
  connection: CalendarConnectionRecord,
  { events, cursor }: FullReading,
): Promise<CalendarConnectionRecord> {
  await store.calendar.replaceEvents(ctx.user.id, connection.id, events);
  await store.jobs.linkConversations(ctx.user.id);
  const change = { ...worked(ctx.now()), cursor };
  await store.calendar.updateConnection(ctx.user.id, connection.id, change);
  return { ...connection, ...change };
}

/** Stores what a refresh read, unless the connection is gone or another refresh was faster. */
export async function keepReading(
  ctx: Context,
  userId: string,
  { id, cursor }: CalendarConnectionRecord,
  reading: CalendarReading,
): Promise<void> {
  await ctx.store.transaction(async (store) => {
    const current = await store.calendar.connection(userId, id, { lock: true });
    // Changes are told against the cursor that they were asked with.
    if (current === null || current.cursor !== cursor) return;
    const changed = await storeEvents(store, userId, id, reading);
    if (changed > 0) await store.jobs.linkConversations(userId);
    await store.calendar.updateConnection(userId, id, outcomeOf(ctx.now(), current, reading));
  });
}

async function storeEvents(
  store: Store,
  userId: string,
  id: string,
  reading: CalendarReading,
): Promise<number> {
  if (reading.kind === "all") return store.calendar.replaceEvents(userId, id, reading.events);
  if (reading.kind !== "changes") return 0;
  return store.calendar.changeEvents(userId, id, reading.events, reading.removed);
}

function outcomeOf(now: Date, current: CalendarConnectionRecord, reading: CalendarReading) {
  if (reading.kind === "failed") {
    const failures = current.failures + 1;
    const pauseMs = Math.min(refreshMs * 2 ** Math.min(failures, 10), pauseMsMax);
    const state = reading.revoked ? ("reconnect" as const) : current.state;
    return { failures, state, error: reading.message, dueAt: new Date(now.getTime() + pauseMs) };
  }
  return { ...worked(now), ...(reading.kind !== "unchanged" && { cursor: reading.cursor }) };
}

function worked(now: Date) {
  const dueAt = new Date(now.getTime() + refreshMs);
  return { failures: 0, state: "active" as const, error: null, refreshedAt: now, dueAt };
}
