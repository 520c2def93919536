import { generatedKeyPointsAnswer, keyPointsAnswer, type WebhookEvent } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { generationsUsed, importOne } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function generate(url: string, body?: unknown, caller = alice) {
  const answer = await caller.post(`${url}/keypoints`, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return generatedKeyPointsAnswer.parse(answer.json()).data;
}

describe("key points", () => {
  it("are not found until they are generated, then answered the same from the cache", async () => {
    const url = await importOne(alice);
    const missing = await alice.get(`${url}/keypoints`);
    expect(missing.statusCode).toBe(404);
    expect(missing.json().error.message).toMatch(/not found/);
    const { cached, ...generated } = await generate(url);
    expect(cached).toBe(false);
    expect(keyPointsAnswer.parse((await alice.get(`${url}/keypoints`)).json()).data).toEqual(generated);
    expect(await generate(url)).toEqual({ ...generated, cached: true });
  });

  it("say who does what by when, counted from the start of the conversation", async () => {
    const { title, keypoints } = await generate(await importOne(alice));
    expect(title).toBe("Launch check-in");
    expect(keypoints.participants).toEqual(["Alice", "Bob"]);
    const update = keypoints.actionItems.find(({ item }) => /update the page/i.test(item));
    expect(update).toMatchObject({ owner: "Bob", due: "2026-03-20", segmentIds: ["seg_12"] });
    expect(keypoints.decisions.join()).toMatch(/twenty-fourth/);
  });

  it("mean days as they are where the user lives", async () => {
    const caller = await test.signUp();
    await test.ctx.store.users.update(caller.user.id, { timezone: "Pacific/Auckland" });
    const segments = importBody().segments.map((segment) => ({
      ...segment,
      text: "I will send the offer tomorrow.",
    }));
    const url = await importOne(caller, { ...importBody(), segments });
    const { keypoints } = await generate(url, undefined, caller);
    expect(keypoints.actionItems[0]?.due).toBe("2026-03-20");
  });

  it("need neither a known user nor ten segments", async () => {
    const zoe = await test.signUp({ name: "Zoe" });
    const { keypoints } = await generate(await importOne(zoe, importBody(1)), undefined, zoe);
    expect(keypoints.participants).toEqual(["Alice"]);
  });

  it("cost a client that has them already no body", async () => {
    const url = `${await importOne(alice)}/keypoints`;
    await alice.post(url);
    const { headers } = await alice.get(url);
    const again = await alice.get(url, { "if-none-match": String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("count a generation only where they were generated", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    await generate(url, undefined, caller);
    expect((await generate(url, {}, caller)).cached).toBe(true);
    expect(await generationsUsed(caller)).toBe(1);
    expect((await generate(url, { forceRefresh: true }, caller)).cached).toBe(false);
    expect(await generationsUsed(caller)).toBe(2);
  });

  it("are made with the feedback by the job after an import, without counting", async () => {
    const caller = await test.signUp();
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    const url = `/api/v1/conversations/${id}`;
    expect((await caller.get(`${url}/keypoints`)).json().error.message).toMatch(/being made/);
    await test.runJobs();
    expect((await caller.get(url)).json().data.status).toBe("ready");
    expect((await generate(url, undefined, caller)).cached).toBe(true);
    expect((await caller.get(`${url}/feedback`)).statusCode).toBe(200);
    expect(await generationsUsed(caller)).toBe(0);
  });

  it("leave a conversation waiting until the feedback is there as well", async () => {
    const caller = await test.signUp();
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    const url = `/api/v1/conversations/${id}`;
    const status = async () => (await caller.get(url)).json().data.status;
    await generate(url, undefined, caller);
    expect(await status()).toBe("processing");
    await caller.post(`${url}/feedback`);
    expect(await status()).toBe("ready");
    await test.runJobs();
    expect(await generationsUsed(caller)).toBe(2);
  });

  it("are announced with the storing, each time they are made", async () => {
    const told: WebhookEvent[] = [];
    const { store } = test.ctx;
    const telling = await startTestApp({
      store: {
        ...store,
        transaction: (work) =>
          store.transaction((inside) =>
            work({ ...inside, events: { record: async (_userId, event) => void told.push(event) } }),
          ),
      },
    });
    const url = await importOne(alice);
    const send = () =>
      telling.app.inject({
        method: "POST",
        url: `${url}/keypoints`,
        headers: { authorization: `Bearer ${alice.key}` },
      });
    const { keypoints, id, title } = generatedKeyPointsAnswer.parse((await send()).json()).data;
    expect(told).toEqual([
      { event: "conversation.keypoints.ready", data: { conversationId: id, title } },
      {
        event: "conversation.summary.ready",
        data: { conversationId: id, title, sectionCount: keypoints.sections.length },
      },
      {
        event: "conversation.action_items.ready",
        data: { conversationId: id, actionItemCount: keypoints.actionItems.length },
      },
    ]);
    await send();
    expect(told).toHaveLength(3);
    await telling.close();
  });
});
