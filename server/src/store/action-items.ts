import type { ActionItem } from "@convo/contract";
import { and, asc, count, desc, eq, gte, notInArray, type SQL, sql } from "drizzle-orm";
import type { ActionItemFilter, ActionItemStore, StoredActionItem } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { escapeLike } from "./escape-like.ts";
import { actionItems, conversations } from "./schema.ts";

/** Tasks out of conversations, with what their user made of them. */
export function actionItemsOn(database: Database): ActionItemStore {
  const { orm } = database;
  return {
    async list(userId, filter) {
      const wanted = wantedBy(userId, filter);
      const items = await orm
        .select(shown)
        .from(actionItems)
        .innerJoin(conversations, itsConversation)
        .where(wanted)
        .orderBy(desc(conversations.startTime), desc(conversations.id), asc(actionItems.position))
        .limit(filter.limit)
        .offset(filter.offset);
      const counted = orm
        .select({ total: count() })
        .from(actionItems)
        .innerJoin(conversations, itsConversation);
      const { total } = onlyRow(await counted.where(wanted));
      return { items, total };
    },
    all: (userId, conversationId) => allOf(database, userId, conversationId),
    lockAll: (userId, conversationId) => allOf(database, userId, conversationId).for("update"),
    async replaceAll(userId, conversationId, items) {
      const others = and(
        eq(actionItems.userId, userId),
        eq(actionItems.conversationId, conversationId),
        notInArray(
          actionItems.id,
          items.map(({ id }) => id),
        ),
      );
      await database.atomically(async (together) => {
        await together.orm.delete(actionItems).where(others);
        for (const item of items) await put(together, userId, item);
      });
    },
    async update(userId, id, change, at) {
      const { status: _status, ...fields } = change;
      const names = sql.param(Object.keys(fields));
      const edited = sql`ARRAY(SELECT DISTINCT unnest(${actionItems.edited} || ${names}::text[]) ORDER BY 1)`;
      const [row] = await orm
        .update(actionItems)
        .set({ ...change, edited, updatedAt: at })
        .where(and(eq(actionItems.userId, userId), eq(actionItems.id, id)))
        .returning(shown);
      return row ?? null;
    },
  };
}

function allOf({ orm }: Database, userId: string, conversationId: string) {
  const own = and(eq(actionItems.userId, userId), eq(actionItems.conversationId, conversationId));
  return orm.select(stored).from(actionItems).where(own).orderBy(asc(actionItems.position));
}

const itsConversation = and(
  eq(conversations.userId, actionItems.userId),
  eq(conversations.id, actionItems.conversationId),
);

const shown = {
  id: actionItems.id,
  conversationId: actionItems.conversationId,
  item: actionItems.item,
  owner: actionItems.owner,
  due: actionItems.due,
  priority: actionItems.priority,
  confidence: actionItems.confidence,
  status: actionItems.status,
  segmentIds: actionItems.segmentIds,
} satisfies Record<keyof ActionItem, unknown>;

const stored = {
  ...shown,
  position: actionItems.position,
  edited: actionItems.edited,
  createdAt: actionItems.createdAt,
  updatedAt: actionItems.updatedAt,
} satisfies Record<keyof StoredActionItem, unknown>;

function wantedBy(
  userId: string,
  { owner, status, conversationId, since }: ActionItemFilter,
): SQL | undefined {
  return and(
    eq(actionItems.userId, userId),
    owner === null
      ? undefined
      : sql`' ' || lower(${actionItems.owner}) || ' ' LIKE lower(${`% ${escapeLike(owner)} %`})`,
    status === null ? undefined : eq(actionItems.status, status),
    conversationId === null ? undefined : eq(actionItems.conversationId, conversationId),
    since === null ? undefined : gte(conversations.startTime, since),
  );
}

async function put({ orm }: Database, userId: string, item: StoredActionItem): Promise<void> {
  const row = { ...item, userId, segmentIds: [...item.segmentIds], edited: [...item.edited] };
  const target = [actionItems.userId, actionItems.id];
  await orm.insert(actionItems).values(row).onConflictDoUpdate({ target, set: row });
}
