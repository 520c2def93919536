import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { CalendarConnectionRecord, CalendarStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { calendarConnections } from "./schema.ts";

type ConnectionMethods =
  | "connections"
  | "connection"
  | "insertConnection"
  | "updateConnection"
  | "deleteConnection"
  | "queueDue";

/** Where users' events come from. */
export function calendarConnectionsOn({ orm, sql }: Database): Pick<CalendarStore, ConnectionMethods> {
  return {
    async connections(userId, { lock } = { lock: false }): Promise<CalendarConnectionRecord[]> {
      // Locking the user covers connections that are not there yet.
      if (lock) await sql.query("SELECT FROM convo.users WHERE id = $1 FOR NO KEY UPDATE", [userId]);
      const own = eq(calendarConnections.userId, userId);
      const { createdAt, id } = calendarConnections;
      return orm.select(columns).from(calendarConnections).where(own).orderBy(asc(createdAt), asc(id));
    },
    async connection(userId, id, { lock } = { lock: false }): Promise<CalendarConnectionRecord | null> {
      const one = orm.select(columns).from(calendarConnections).where(ownedBy(userId, id));
      const [row] = await (lock ? one.for("update") : one);
      return row ?? null;
    },
    async insertConnection(userId, connection) {
      await orm.insert(calendarConnections).values({ ...connection, userId });
    },
    async updateConnection(userId, id, change) {
      await orm.update(calendarConnections).set(change).where(ownedBy(userId, id));
    },
    async deleteConnection(userId, id) {
      const { rowCount } = await orm.delete(calendarConnections).where(ownedBy(userId, id));
      return rowCount === 1;
    },
    async queueDue(now, nextAt) {
      await sql.query(queueDueStatement, [now, nextAt]);
    },
  };
}

const { userId: _owner, ...columns } = getTableColumns(calendarConnections);

function ownedBy(userId: string, id: string) {
  return and(eq(calendarConnections.userId, userId), eq(calendarConnections.id, id));
}

/** One statement: of two servers that ask at once, one gets each connection. */
const queueDueStatement = `
  WITH due AS (
    UPDATE convo.calendar_connections SET due_at = $2
    WHERE due_at <= $1 AND state = 'active'
    RETURNING user_id, id)
  SELECT graphile_worker.add_job('refresh-calendar',
    payload := json_build_object('userId', user_id, 'connectionId', id),
    job_key := 'refresh-calendar:' || user_id || ':' || id, max_attempts := 1)
  FROM due`;
