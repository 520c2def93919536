import type { CalendarConnection, CalendarConnections } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { CalendarConnectionRecord, UserContext } from "../context.ts";

/** The user's calendars, and what else this server could connect. */
export async function listConnections(ctx: UserContext): Promise<CalendarConnections> {
  const connections = await ctx.store.calendar.connections(ctx.user.id);
  return {
    connections: connections.map(connectionAnswer),
    kinds: ctx.calendars.google === null ? ["ics"] : ["ics", "google"],
  };
}

/** The user's connection. Someone else's is not found, as one that never was. */
export async function findConnection(ctx: UserContext, id: string): Promise<CalendarConnectionRecord> {
  const isId = /^cal_[0-9A-Za-z]{1,64}$/.test(id);
  const connection = isId ? await ctx.store.calendar.connection(ctx.user.id, id) : null;
  if (connection === null) throw new AppError("not_found", "Calendar connection not found.");
  return connection;
}

/** A connection without what is secret of it. */
export function connectionAnswer(connection: CalendarConnectionRecord): CalendarConnection {
  const { id, kind, label, state, error, refreshedAt, createdAt } = connection;
  const works = error === null ? "active" : "failing";
  return {
    id,
    kind,
    label,
    status: state === "reconnect" ? "reconnect" : works,
    error,
    refreshedAt: refreshedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
