import { AppError } from "../../errors.ts";
import type { CalendarConnectionRecord, Store, UserContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { type Access, sealAccess } from "./access.ts";
import { type FullReading, keepFirstReading } from "./keep-reading.ts";

/** Whoever has more has a program that connects. */
export const connectionsMax = 10;

/** Keeps a new connection with what was read at it. Called in a transaction, with the user's connections locked. */
export async function addConnection(
  ctx: UserContext,
  store: Store,
  { kind, label, access, reading }: NewConnection,
): Promise<CalendarConnectionRecord> {
  const now = ctx.now();
  const connection: CalendarConnectionRecord = {
    id: newId("cal"),
    kind,
    label,
    access: sealAccess(ctx, access),
    cursor: null,
    state: "active",
    failures: 0,
    dueAt: now,
    error: null,
    refreshedAt: null,
    createdAt: now,
  };
  await store.calendar.insertConnection(ctx.user.id, connection);
  await recordConnected(ctx, store, connection);
  return keepFirstReading(ctx, store, connection, reading);
}

export interface NewConnection {
  readonly kind: CalendarConnectionRecord["kind"];
  readonly label: string;
  readonly access: Access;
  readonly reading: FullReading;
}

export async function recordConnected(
  { user, actor, now }: UserContext,
  store: Store,
  { id, kind, label }: CalendarConnectionRecord,
): Promise<void> {
  const entry = { at: now(), actor, action: "calendar.connected" as const, subject: id };
  await store.audit.record(user.id, { ...entry, detail: { kind, label } });
}

export function requireConnectionLeft(connections: readonly CalendarConnectionRecord[]): void {
  if (connections.length < connectionsMax) return;
  throw new AppError("conflict", `There are ${connectionsMax} calendars already; disconnect one first.`);
}
