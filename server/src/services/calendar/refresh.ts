import type { CalendarConnection } from "@convo/contract";
import type { CalendarConnectionRecord, CalendarReading, Context, User, UserContext } from "../context.ts";
import { singleFlight } from "../single-flight.ts";
import { openAccess, readCalendar } from "./access.ts";
import { connectionAnswer, findConnection } from "./connections.ts";
import { keepReading, refreshMs } from "./keep-reading.ts";

/** Reads the calendar now. What goes wrong stands in the answer, as it does after a refresh by the job. */
export async function refreshNow(ctx: UserContext, id: string): Promise<CalendarConnection> {
  const connection = await findConnection(ctx, id);
  await singleFlight(ctx.underway, `calendar ${ctx.user.id} ${id}`, () => refresh(ctx, ctx.user, connection));
  return connectionAnswer(await findConnection(ctx, id));
}

/** What the job does. Leaves alone what was disconnected meanwhile. */
export async function refreshConnection(ctx: Context, userId: string, id: string): Promise<void> {
  const user = await ctx.store.users.get(userId);
  const connection = await ctx.store.calendar.connection(userId, id);
  if (user === null || connection === null) return;
  await singleFlight(ctx.underway, `calendar ${userId} ${id}`, () => refresh(ctx, user, connection));
}

/** Queues the refresh of all connections whose time has come. */
export async function queueDueRefreshes(ctx: Context): Promise<void> {
  const now = ctx.now();
  await ctx.store.calendar.queueDue(now, new Date(now.getTime() + refreshMs));
}

async function refresh(ctx: Context, user: User, connection: CalendarConnectionRecord): Promise<void> {
  const access = openAccess(ctx, connection.access);
  const reading = access === null ? lostAccess : await readCalendar(ctx, user, access, connection.cursor);
  await keepReading(ctx, user.id, connection, reading);
}

const lostAccess: CalendarReading = {
  kind: "failed",
  message: "The server's secret key has changed. Connect the calendar again.",
  revoked: true,
};
