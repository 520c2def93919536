import type { WebhookDelivery } from "@convo/contract";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../../routes/testing/test-app.ts";
import {
  type Answering,
  startReceiver,
  type WebhookReceiver,
} from "../../routes/testing/webhook-receiver.ts";
import { vaultWith } from "../../vault.ts";
import { deliverWebhook } from "./deliver.ts";
import { dropOldDeliveries } from "./drop-old-deliveries.ts";
import { nextAttempt, retryPausesMs } from "./retry-schedule.ts";

const url = "/api/v1/webhooks";
const receivers: WebhookReceiver[] = [];

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterEach(async () => {
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});
afterAll(() => test.close());

/** A user with a webhook at a receiver that answers in a certain way. */
async function subscribe(answering: Answering, events = ["conversation.created"]) {
  const receiver = await startReceiver(answering);
  receivers.push(receiver);
  const caller = await test.signUp();
  const { id } = (await caller.post(url, { url: receiver.url, events })).json().data;
  return { receiver, caller, id: String(id) };
}

async function importOne(caller: Caller): Promise<void> {
  expect((await caller.post("/api/v1/conversations?analyze=false", importBody())).statusCode).toBe(201);
}

async function log(caller: Caller, id: string): Promise<WebhookDelivery[]> {
  return (await caller.get(`${url}/${id}/deliveries`)).json().data;
}

async function statusOf(caller: Caller): Promise<string> {
  return (await caller.get(url)).json().data[0].status;
}

async function audited(caller: Caller): Promise<[string, string][]> {
  const { data } = (await caller.get("/api/v1/audit-log")).json();
  return data.map(({ action, actor }: { action: string; actor: string }) => [action, actor]);
}

/** Makes the attempts that wait for their time, as if it had come; answers how long they would have waited. */
async function passTime(): Promise<number[]> {
  const { rows } = await test.database.pool.query<{ waitMs: string }>(`
    WITH waiting AS (SELECT id, run_at FROM graphile_worker._private_jobs WHERE run_at > now())
    UPDATE graphile_worker._private_jobs AS job SET run_at = now() FROM waiting WHERE waiting.id = job.id
    RETURNING extract(epoch FROM waiting.run_at - now()) * 1000 AS "waitMs"`);
  await test.runJobs();
  return rows.map(({ waitMs }) => Number(waitMs));
}

describe("a delivery that fails", () => {
  it("is attempted again after growing pauses over a day, with the same id and body, then given up", async () => {
    const { receiver, caller, id } = await subscribe(503);
    await importOne(caller);
    await test.runJobs();
    expect(await log(caller, id)).toMatchObject([{ status: "pending", attempts: 1, responseStatus: 503 }]);
    for (const pauseMs of retryPausesMs) {
      const [waitMs = 0] = await passTime();
      expect(waitMs).toBeGreaterThan(pauseMs - 5_000);
      expect(waitMs).toBeLessThanOrEqual(pauseMs);
    }
    expect(await log(caller, id)).toMatchObject([{ status: "failed", attempts: 11, responseStatus: 503 }]);
    expect(await passTime()).toEqual([]);
    expect(receiver.received).toHaveLength(11);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it("has its last attempt about a day after the first", () => {
    const sumMs = retryPausesMs.reduce<number>((sum, pauseMs) => sum + pauseMs, 0);
    expect(sumMs / 3_600_000).toBeCloseTo(23.7, 1);
    expect(nextAttempt(retryPausesMs.length + 1, new Date(), null)).toBeNull();
  });

  const secondsMs = 1_000;
  it.each([
    ["of so many seconds", 429, () => "600", 600 * secondsMs],
    ["as a date", 503, () => new Date(Date.now() + 300 * secondsMs).toUTCString(), 300 * secondsMs],
    ["of more than an hour, cut to an hour", 503, () => "86400", 3_600 * secondsMs],
    ["shorter than its own pause, which stays", 429, () => "1", 5 * secondsMs],
    ["in words, which say nothing", 429, () => "soon", 5 * secondsMs],
    ["with another status, which has no say", 500, () => "600", 5 * secondsMs],
  ])("waits for a Retry-After %s", async (_form, status, header, expectedMs) => {
    const { caller } = await subscribe((response) =>
      response.writeHead(status, { "retry-after": header() }).end(),
    );
    await importOne(caller);
    await test.runJobs();
    const [waitMs = 0] = await passTime();
    expect(waitMs).toBeGreaterThan(expectedMs - 5_000);
    expect(waitMs).toBeLessThanOrEqual(expectedMs);
    await test.database.pool.query("DELETE FROM graphile_worker._private_jobs");
  });

  it("arrives as soon as the receiver is well again", async () => {
    const { caller, id } = await subscribe((response, position) =>
      response.writeHead(position === 0 ? 500 : 200).end(),
    );
    await importOne(caller);
    await test.runJobs();
    await passTime();
    expect(await log(caller, id)).toMatchObject([{ status: "delivered", attempts: 2, responseStatus: 200 }]);
  });

  it.each([301, 302, 307, 308])("because of a redirect (%i) is not sent elsewhere", async (status) => {
    const elsewhere = await startReceiver();
    receivers.push(elsewhere);
    const { caller, id } = await subscribe((response) =>
      response.writeHead(status, { location: elsewhere.url }).end(),
    );
    await importOne(caller);
    await test.runJobs();
    expect(await log(caller, id)).toMatchObject([{ status: "pending", responseStatus: status }]);
    expect(elsewhere.received).toEqual([]);
  });

  it("says why, where no answer came", async () => {
    const { receiver, caller, id } = await subscribe(204);
    receivers.splice(0);
    await receiver.close();
    await importOne(caller);
    await test.runJobs();
    expect(await log(caller, id)).toMatchObject([
      { status: "pending", responseStatus: null, error: expect.stringContaining("ECONNREFUSED") },
    ]);
  });
});

describe("a receiver that is gone", () => {
  /** The next failure of what waits is its last. */
  async function skipToLastAttempt(id: string) {
    const { pool } = test.database;
    await pool.query(
      "UPDATE convo.webhook_deliveries SET attempts = 10 WHERE webhook_id = $1 AND status = 'pending'",
      [id],
    );
  }

  it("has its webhook paused after five deliveries in a row that were given up, and not sooner", async () => {
    const { caller, id } = await subscribe(500);
    for (let count = 1; count <= 5; count += 1) {
      expect(await statusOf(caller)).toBe("active");
      await importOne(caller);
      await skipToLastAttempt(id);
      await test.runJobs();
    }
    expect(await statusOf(caller)).toBe("paused");
    expect((await audited(caller))[0]).toEqual(["webhook.paused", "job"]);
    await importOne(caller);
    expect(await log(caller, id)).toHaveLength(5);
  });

  it("is forgiven its failures by one delivery that arrives", async () => {
    const { caller, id } = await subscribe((response, position) =>
      response.writeHead(position === 4 ? 204 : 500).end(),
    );
    for (let count = 1; count <= 9; count += 1) {
      await importOne(caller);
      await skipToLastAttempt(id);
      await test.runJobs();
    }
    expect(await statusOf(caller)).toBe("active");
    expect(await audited(caller)).toHaveLength(2);
  });

  it("is believed at once when it answers 410; what waited is given up, and the owner lets it go on", async () => {
    let status = 500;
    const { receiver, caller, id } = await subscribe((response) => response.writeHead(status).end());
    await importOne(caller);
    await test.runJobs();
    status = 410;
    await importOne(caller);
    await test.runJobs();
    expect(await statusOf(caller)).toBe("paused");
    expect(await log(caller, id)).toMatchObject([
      { status: "failed", attempts: 1, responseStatus: 410 },
      { status: "failed", attempts: 1, error: "The webhook was paused." },
    ]);
    await passTime();
    expect(receiver.received).toHaveLength(2);

    status = 200;
    await caller.post(`${url}/${id}/test`);
    await test.runJobs();
    expect((await log(caller, id))[0]).toMatchObject({ event: "webhook.test", status: "delivered" });
    await caller.send({ method: "PATCH", url: `${url}/${id}`, payload: { status: "active" } });
    await importOne(caller);
    await test.runJobs();
    expect((await log(caller, id))[0]).toMatchObject({ event: "conversation.created", status: "delivered" });
  });
});

describe("nothing is sent", () => {
  it("for a change that was rolled back, and one delivery for each webhook where it was kept", async () => {
    const { receiver, caller } = await subscribe(204);
    const event = { event: "conversation.created", data: { conversationId: "sess_1" } } as const;
    const { store } = test.ctx;
    const undone = store.transaction(async (inside) => {
      await inside.events.record(caller.user.id, event, new Date());
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await test.runJobs();
    expect(receiver.received).toEqual([]);
    await store.transaction((inside) => inside.events.record(caller.user.id, event, new Date()));
    await test.runJobs();
    expect(receiver.events().map(({ data }) => data)).toEqual([event.data]);
  });

  it("to a webhook that did not ask for the event, or belongs to somebody else", async () => {
    const { receiver } = await subscribe(204, ["transcript.failed"]);
    const other = await subscribe(204);
    await importOne(other.caller);
    await test.runJobs();
    expect(receiver.received).toEqual([]);
    expect(other.receiver.received).toHaveLength(1);
  });

  it("to one that was deleted meanwhile", async () => {
    const { receiver, caller, id } = await subscribe(204);
    await importOne(caller);
    await caller.send({ method: "DELETE", url: `${url}/${id}` });
    await test.runJobs();
    expect(receiver.received).toEqual([]);
  });

  it("once the tier includes no webhooks any more", async () => {
    const { receiver, caller, id } = await subscribe(204);
    await importOne(caller);
    await test.ctx.store.users.setTier(caller.user.id, "starter");
    await test.runJobs();
    await test.ctx.store.users.setTier(caller.user.id, "enterprise");
    expect(receiver.received).toEqual([]);
    expect(await log(caller, id)).toMatchObject([
      { status: "pending", attempts: 1, error: "The tier does not include webhooks." },
    ]);
  });

  it("unsigned, where the secret was sealed with another key", async () => {
    const { receiver, caller, id } = await subscribe(204);
    await importOne(caller);
    const changed = await startTestApp({ store: test.ctx.store, vault: vaultWith("another secret") });
    const [{ id: deliveryId }] = (await log(caller, id)) as [WebhookDelivery];
    await deliverWebhook(changed.ctx, { userId: caller.user.id, deliveryId });
    await changed.close();
    expect(receiver.received).toEqual([]);
    expect((await log(caller, id))[0]?.error).toMatch(/cannot read the webhook's secret/);
  });
});

describe("the log of deliveries", () => {
  it("forgets what is older than 30 days", async () => {
    const { caller, id } = await subscribe(204);
    await importOne(caller);
    await importOne(caller);
    await test.runJobs();
    const [newer] = await log(caller, id);
    await test.database.pool.query(
      "UPDATE convo.webhook_deliveries SET created_at = now() - interval '31 days' WHERE webhook_id = $1 AND id <> $2",
      [id, newer?.id],
    );
    await dropOldDeliveries(test.ctx);
    expect((await log(caller, id)).map((delivery) => delivery.id)).toEqual([newer?.id]);
  });
});
