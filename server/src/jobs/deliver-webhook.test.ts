import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../routes/testing/test-app.ts";
import { type Answering, startReceiver, type WebhookReceiver } from "../routes/testing/webhook-receiver.ts";
import { webhookSender } from "../webhooks/sender.ts";
import { cronItems } from "./cron.ts";
import { startJobs, tasks } from "./runner.ts";

const receivers: WebhookReceiver[] = [];

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
});
afterEach(async () => {
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});
afterAll(() => test.close());

async function subscribe(answering: Answering) {
  const receiver = await startReceiver(answering);
  receivers.push(receiver);
  alice = await test.signUp();
  const body = { url: receiver.url, events: ["conversation.created"] };
  const { id } = (await alice.post("/api/v1/webhooks", body)).json().data;
  return { receiver, deliveries: `/api/v1/webhooks/${id}/deliveries?limit=100` };
}

async function importMany(count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, () => alice.post("/api/v1/conversations?analyze=false", importBody())),
  );
}

async function untilDelivered(deliveries: string, count: number): Promise<void> {
  const delivered = async () => {
    const { data } = (await alice.get(deliveries)).json();
    return data.filter(({ status }: { status: string }) => status === "delivered").length;
  };
  await expect.poll(delivered, { timeout: 10_000 }).toBe(count);
}

describe("deliveries", () => {
  it("that waited while no server ran are made by the next", async () => {
    const { receiver, deliveries } = await subscribe(204);
    await importMany(1);
    expect(receiver.received).toEqual([]);
    const jobs = await startJobs(test.ctx, test.database.pool);
    await untilDelivered(deliveries, 1);
    await jobs.stop();
  });

  it("that a killed server had begun are made by the next", async () => {
    const { deliveries } = await subscribe(204);
    await importMany(1);
    const { pool } = test.database;
    await pool.query(
      "UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now(), attempts = 1",
    );
    const jobs = await startJobs(test.ctx, pool);
    await untilDelivered(deliveries, 1);
    await jobs.stop();
  });

  it("that are under way when the server stops hold it up no longer, and are made by the next", async () => {
    let onArrival = () => {};
    const arrived = new Promise<void>((resolve) => {
      onArrival = resolve;
    });
    const { deliveries } = await subscribe((response, position) => {
      if (position > 0) response.writeHead(204).end();
      else onArrival();
    });
    await importMany(1);
    const webhooks = webhookSender({ allowHosts: ["127.0.0.1"] });
    const stopping = await startJobs({ ...test.ctx, webhooks }, test.database.pool);
    await arrived;
    await Promise.all([stopping.stop(), webhooks.close()]);
    expect((await alice.get(deliveries)).json().data).toMatchObject([{ status: "pending", attempts: 0 }]);
    await test.database.pool.query("UPDATE graphile_worker._private_jobs SET run_at = now()");
    const jobs = await startJobs(test.ctx, test.database.pool);
    await untilDelivered(deliveries, 1);
    await jobs.stop();
  });

  it("are made once where two servers work off the queue", async () => {
    const { receiver, deliveries } = await subscribe(204);
    const other = await test.database.openAgain();
    const jobs = [
      await startJobs(test.ctx, test.database.pool),
      await startJobs({ ...test.ctx, store: other.store }, other.pool),
    ];
    await importMany(30);
    await untilDelivered(deliveries, 30);
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect([ids.length, new Set(ids).size]).toEqual([30, 30]);
    await Promise.all(jobs.map((each) => each.stop()));
  });

  it("to receivers that keep silent hold up no analysis", async () => {
    const { receiver } = await subscribe(() => {});
    await importMany(8);
    const webhooks = webhookSender({ allowHosts: ["127.0.0.1"] });
    const jobs = await startJobs({ ...test.ctx, webhooks }, test.database.pool);
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(8);
    const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
    const status = async () => (await alice.get(`/api/v1/conversations/${id}`)).json().data.status;
    await expect.poll(status, { timeout: 8_000 }).toBe("ready");
    await Promise.all([jobs.stop(), webhooks.close()]);
  });
});

describe("the timetable", () => {
  it("names only jobs that there are", () => {
    expect(cronItems.length).toBeGreaterThan(0);
    const known = Object.keys(tasks(test.ctx));
    for (const { task } of cronItems) expect(known).toContain(task);
  });
});
