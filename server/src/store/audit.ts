import { count, desc, eq } from "drizzle-orm";
import type { AuditRecord, AuditStore } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { auditLog } from "./schema.ts";

/** Who gave access, took it away or deleted, and when. */
export function auditOn({ orm }: Database): AuditStore {
  return {
    async record(userId, entry) {
      await orm.insert(auditLog).values({ userId, ...entry });
    },
    async list(userId, { limit, offset }) {
      const own = eq(auditLog.userId, userId);
      const items: AuditRecord[] = await orm
        .select({
          at: auditLog.at,
          actor: auditLog.actor,
          action: auditLog.action,
          subject: auditLog.subject,
          detail: auditLog.detail,
        })
        .from(auditLog)
        .where(own)
        .orderBy(desc(auditLog.id))
        .limit(limit)
        .offset(offset);
      const { total } = onlyRow(await orm.select({ total: count() }).from(auditLog).where(own));
      return { items, total };
    },
  };
}
