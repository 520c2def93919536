import {
  auditLogAnswer,
  createClient,
  createdWebhookAnswer,
  deletedWebhookAnswer,
  listDeliveriesAnswer,
  listWebhooksAnswer,
  queuedDeliveryAnswer,
  type WebhookEventName,
  webhookAnswer,
  webhookEventData,
  webhookEventNames,
} from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";
import { startReceiver, type WebhookReceiver } from "./testing/webhook-receiver.ts";

const url = "/api/v1/webhooks";

let test: TestApp;
let alice: Caller;
let receiver: WebhookReceiver;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  receiver = await startReceiver();
});
afterAll(async () => {
  await test.close();
  await receiver.close();
});

async function create(caller = alice, events: string[] = [...webhookEventNames], path = "") {
  const answer = await caller.post(url, { url: `${receiver.url}${path}`, events });
  expect(answer.statusCode, answer.body).toBe(201);
  return createdWebhookAnswer.parse(answer.json()).data;
}

async function deliveries(id: string, caller = alice, query = "") {
  const answer = await caller.get(`${url}/${id}/deliveries${query}`);
  return listDeliveriesAnswer.parse(answer.json());
}

describe("a webhook", () => {
  it("is answered as it was asked for, with a secret of 256 bits that is never shown again", async () => {
    const made = await create(alice, ["transcript.ready", "conversation.created", "transcript.ready"]);
    expect(made).toMatchObject({ url: receiver.url, events: ["transcript.ready", "conversation.created"] });
    expect(Buffer.from(made.secret.replace(/^whsec_/, ""), "base64")).toHaveLength(32);
    const list = await alice.get(url);
    const { events, createdAt } = made;
    expect(listWebhooksAnswer.parse(list.json()).data.find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      url: receiver.url,
      events,
      status: "active",
      createdAt,
    });
    expect(list.body).not.toContain(made.secret);
    const { rows } = await test.database.pool.query("SELECT secret FROM convo.webhooks");
    expect(JSON.stringify(rows.map(({ secret }) => secret.toString("latin1")))).not.toContain(
      made.secret.slice(6, 20),
    );
  });

  it("may name a host that nobody knows yet", async () => {
    const body = { url: " https://hooks.convo-example.invalid/x ", events: ["webhook.test"] };
    const answer = await alice.post(url, body);
    expect(createdWebhookAnswer.parse(answer.json()).data.url).toBe("https://hooks.convo-example.invalid/x");
  });

  it("is told of a test, whatever it asked for, and the log says that it arrived", async () => {
    const { id } = await create(alice, ["conversation.created"], "/test");
    const answer = await alice.post(`${url}/${id}/test`);
    expect(answer.statusCode).toBe(200);
    const { deliveryId } = queuedDeliveryAnswer.parse(answer.json()).data;
    expect((await deliveries(id)).data).toMatchObject([{ id: deliveryId, status: "pending", attempts: 0 }]);
    await test.runJobs();
    expect(receiver.received.at(-1)?.path).toBe("/test");
    expect(receiver.events().at(-1)).toMatchObject({ event: "webhook.test", data: { message: /works/ } });
    const { data, pagination } = await deliveries(id);
    expect(pagination).toEqual({ total: 1, limit: 20, offset: 0 });
    expect(data).toMatchObject([
      { id: deliveryId, event: "webhook.test", status: "delivered", attempts: 1, responseStatus: 204 },
    ]);
    expect(data[0]?.deliveredAt).not.toBeNull();
  });

  it("is sent the same body under the same id by a redelivery", async () => {
    const { id } = await create(alice, ["conversation.created"], "/again");
    const { deliveryId } = (await alice.post(`${url}/${id}/test`)).json().data;
    await test.runJobs();
    const answer = await alice.post(`${url}/${id}/deliveries/${deliveryId}/redeliver`);
    expect(answer.statusCode).toBe(200);
    expect(queuedDeliveryAnswer.parse(answer.json()).data).toEqual({ deliveryId });
    await test.runJobs();
    const sent = receiver.received.filter(({ path }) => path === "/again");
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect(new Set(sent.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([deliveryId]));
    expect((await deliveries(id)).data).toMatchObject([{ status: "delivered", attempts: 1 }]);
  });

  it("changes its address and its events, pauses, goes on, and is gone when it is deleted", async () => {
    const caller = await test.signUp();
    const { id } = await create(caller, ["conversation.created"]);
    const patch = async (payload: object) => {
      const answer = await caller.send({ method: "PATCH", url: `${url}/${id}`, payload });
      return webhookAnswer.parse(answer.json()).data;
    };
    expect(await patch({ url: `${receiver.url}/moved`, events: ["transcript.ready"] })).toMatchObject({
      url: `${receiver.url}/moved`,
      events: ["transcript.ready"],
      status: "active",
    });
    expect((await patch({ status: "paused" })).status).toBe("paused");
    await caller.post("/api/v1/conversations?analyze=false", importBody());
    expect((await deliveries(id, caller)).data).toEqual([]);
    expect((await patch({ status: "active" })).status).toBe("active");
    await caller.post("/api/v1/conversations?analyze=false", importBody());
    await test.runJobs();
    expect((await deliveries(id, caller)).data).toMatchObject([{ event: "transcript.ready" }]);
    expect((await patch({})).status).toBe("active");

    const gone = await caller.send({ method: "DELETE", url: `${url}/${id}` });
    expect(gone.statusCode).toBe(200);
    expect(deletedWebhookAnswer.parse(gone.json()).data).toEqual({ id, deleted: true });
    expect(listWebhooksAnswer.parse((await caller.get(url)).json()).data).toEqual([]);
    const left = await test.database.pool.query(
      "SELECT FROM convo.webhook_deliveries WHERE webhook_id = $1",
      [id],
    );
    expect(left.rowCount).toBe(0);
    const log = auditLogAnswer.parse((await caller.get("/api/v1/audit-log")).json()).data;
    expect(log.map(({ action, actor }) => [action, actor])).toEqual([
      ["webhook.deleted", `key:${caller.keyId}`],
      ["webhook.resumed", `key:${caller.keyId}`],
      ["webhook.paused", `key:${caller.keyId}`],
      ["webhook.changed", `key:${caller.keyId}`],
      ["webhook.created", `key:${caller.keyId}`],
      ["key.created", "operator"],
    ]);
  });

  it("shows its deliveries in pages, newest first", async () => {
    const { id } = await create();
    const sent: string[] = [];
    for (let count = 0; count < 3; count += 1)
      sent.unshift((await alice.post(`${url}/${id}/test`)).json().data.deliveryId);
    const page = await deliveries(id, alice, "?limit=2&offset=1");
    expect(page.pagination).toEqual({ total: 3, limit: 2, offset: 1 });
    expect(page.data.map((delivery) => delivery.id)).toEqual(sent.slice(1));
  });
});

describe("events", () => {
  it("are told of an import and of its feedback, in the shape that the contract promises", async () => {
    const caller = await test.signUp();
    await create(caller, [...webhookEventNames], "/events");
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    await test.runJobs();
    const told = receiver.received
      .filter(({ path }) => path === "/events")
      .map(({ headers, body }) => ({ ...JSON.parse(body), header: headers["x-convo-event"] }));
    expect(told.map(({ event }) => event).sort()).toEqual([
      "conversation.action_items.ready",
      "conversation.created",
      "conversation.feedback.ready",
      "conversation.keypoints.ready",
      "conversation.summary.ready",
      "transcript.ready",
    ]);
    for (const { event, header, data, timestamp, ...others } of told) {
      expect(others).toEqual({});
      expect(header).toBe(event);
      expect(data.conversationId).toBe(id);
      expect(webhookEventData[event as WebhookEventName].parse(data)).toEqual(data);
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
    }
    const feedback = (await caller.get(`/api/v1/conversations/${id}/feedback`)).json().data;
    const dataOf = (name: string) => told.find(({ event }) => event === name)?.data;
    expect(dataOf("conversation.feedback.ready").overallScore).toBe(feedback.overallScore);
    expect(dataOf("transcript.ready").segmentCount).toBe(12);
  });

  it("tell of every change of a conversation, of its share link and of its end", async () => {
    const caller = await test.signUp();
    const path = "/changes";
    const { id } = (await caller.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    await create(caller, [...webhookEventNames], path);
    const at = `/api/v1/conversations/${id}`;
    const told = async () => {
      const known = receiver.received.length;
      await test.runJobs();
      const bodies = receiver.received.slice(known).filter((each) => each.path === path);
      return bodies
        .map(({ body }) => JSON.parse(body))
        .map(({ event, data }) => [event, data])
        .sort();
    };
    const updated = (title: string, conversationId = id) => [
      ["conversation.updated", { conversationId, title }],
    ];
    await caller.send({ method: "PATCH", url: at, payload: { title: "Another" } });
    expect(await told()).toEqual(updated("Another"));
    const rename = [{ from: "Bob", to: "Robert" }];
    await caller.send({ method: "PATCH", url: `${at}/speakers`, payload: { rename } });
    // Its feedback and key points follow, and are told as well.
    expect(await told()).toEqual(expect.arrayContaining(updated("Another")));
    const { shareUrl } = (await caller.post(`${at}/share`)).json().data;
    expect(await told()).toEqual([["conversation.shared", { conversationId: id, shareUrl }]]);
    const live = (await caller.post("/api/v1/conversations", { status: "live", title: "Now" })).json().data
      .id;
    expect(await told()).toEqual([["conversation.created", { conversationId: live }]]);
    await caller.post(`/api/v1/conversations/${live}/end`);
    expect(await told()).toEqual([
      ...updated("Now", live),
      ["transcript.ready", { conversationId: live, segmentCount: 0 }],
    ]);
    await caller.send({ method: "DELETE", url: at });
    expect(await told()).toEqual([["conversation.deleted", { conversationId: id }]]);
  });

  it("tell of an analysis that was given up, without the words of the failure", async () => {
    const broken = await startTestApp({
      analyzer: {
        ...test.ctx.analyzer,
        analyze: () => Promise.reject(new Error("Alice said something")),
      },
    });
    const caller = await broken.signUp();
    const events = ["transcript.failed"];
    await caller.post(url, { url: `${receiver.url}/failed`, events });
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    await broken.runJobs({ lastAttempt: true });
    const told = receiver.received.filter(({ path }) => path === "/failed");
    expect(told.map(({ body }) => JSON.parse(body).data)).toEqual([
      { conversationId: id, error: "The conversation could not be analyzed." },
    ]);
    await broken.close();
  });
});

describe("the client", () => {
  it("speaks to every route of webhooks and to the audit log", async () => {
    const client = createClient({
      baseUrl: "http://convo",
      apiKey: alice.key,
      fetch: async (address, init) => {
        const answer = await test.app.inject({
          method: (init?.method ?? "GET") as "GET",
          url: String(address),
          headers: init?.headers as Record<string, string>,
          ...(init?.body !== undefined && { payload: init.body as string }),
        });
        return new Response(answer.body, { status: answer.statusCode });
      },
    });
    const { id } = await client.webhooks.create({ url: receiver.url, events: ["webhook.test"] });
    expect((await client.webhooks.list()).map((webhook) => webhook.id)).toContain(id);
    const { deliveryId } = await client.webhooks.test(id);
    expect(await client.webhooks.redeliver(id, deliveryId)).toEqual({ deliveryId });
    expect((await client.webhooks.deliveries(id, { limit: 1 })).data[0]?.id).toBe(deliveryId);
    expect((await client.webhooks.update(id, { status: "paused" })).status).toBe("paused");
    expect(await client.webhooks.delete(id)).toEqual({ id, deleted: true });
    expect((await client.user.auditLog({ limit: 1 })).data[0]).toMatchObject({
      action: "webhook.deleted",
      subject: id,
    });
  });
});
