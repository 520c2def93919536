import { and, desc, eq, lt, sql as raw } from "drizzle-orm";
import type { DeliveryRecord, DeliveryStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { eventPayload } from "./events.ts";
import { jobsOn } from "./jobs.ts";
import { webhookDeliveries as deliveries, webhooks } from "./schema.ts";

/** What became of each event on its way to a webhook. */
export function deliveriesOn({ orm, atomically }: Database): DeliveryStore {
  return {
    add: (userId, webhookId, id, event, at) =>
      atomically(async (inside) => {
        const payload = eventPayload(event, at);
        const row = { userId, id, webhookId, event: event.event, payload, createdAt: at, ...untried };
        await inside.orm.insert(deliveries).values(row);
        await jobsOn(inside).deliver(userId, id, null);
      }),
    async list(userId, webhookId, { limit, offset }) {
      const ofWebhook = and(eq(deliveries.userId, userId), eq(deliveries.webhookId, webhookId));
      const items: DeliveryRecord[] = await orm
        .select(columns)
        .from(deliveries)
        .where(ofWebhook)
        .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
        .limit(limit)
        .offset(offset);
      return { items, total: await orm.$count(deliveries, ofWebhook) };
    },
    async getPending(userId, id) {
      const sameWebhook = and(eq(webhooks.userId, deliveries.userId), eq(webhooks.id, deliveries.webhookId));
      const [row] = await orm
        .select(pendingColumns)
        .from(deliveries)
        .innerJoin(webhooks, sameWebhook)
        .where(pending(userId, id));
      return row ?? null;
    },
    async settle(userId, id, outcome) {
      const set = { ...outcome, attempts: raw`${deliveries.attempts} + 1` };
      const { rowCount } = await orm.update(deliveries).set(set).where(pending(userId, id));
      return rowCount === 1;
    },
    restart: (userId, webhookId, id) =>
      atomically(async (inside) => {
        const ofWebhook = and(owned(userId, id), eq(deliveries.webhookId, webhookId));
        const { rowCount } = await inside.orm.update(deliveries).set(untried).where(ofWebhook);
        if (rowCount !== 1) return false;
        await jobsOn(inside).deliver(userId, id, null);
        return true;
      }),
    async giveUpPending(userId, webhookId, error) {
      const waiting = and(eq(deliveries.userId, userId), eq(deliveries.webhookId, webhookId), isPending);
      await orm.update(deliveries).set({ status: "failed", error }).where(waiting);
    },
    async deleteBefore(moment) {
      const { rowCount } = await orm.delete(deliveries).where(lt(deliveries.createdAt, moment));
      return rowCount ?? 0;
    },
  };
}

const untried = {
  status: "pending",
  attempts: 0,
  responseStatus: null,
  error: null,
  deliveredAt: null,
} as const;

const owned = (userId: string, id: string) => and(eq(deliveries.userId, userId), eq(deliveries.id, id));
const isPending = eq(deliveries.status, "pending");
const pending = (userId: string, id: string) => and(owned(userId, id), isPending);

const columns = {
  id: deliveries.id,
  event: deliveries.event,
  status: deliveries.status,
  attempts: deliveries.attempts,
  responseStatus: deliveries.responseStatus,
  error: deliveries.error,
  createdAt: deliveries.createdAt,
  deliveredAt: deliveries.deliveredAt,
};

const pendingColumns = {
  id: deliveries.id,
  webhookId: deliveries.webhookId,
  url: webhooks.url,
  secret: webhooks.secret,
  event: deliveries.event,
  payload: deliveries.payload,
  attempts: deliveries.attempts,
};
