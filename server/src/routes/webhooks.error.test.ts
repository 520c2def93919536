import { errorBody, listWebhooksAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/webhooks";
const receiver = "http://127.0.0.1:9/hook";
const events = ["conversation.created"];

let test: TestApp;
let alice: Caller;
let id: string;
let deliveryId: string;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  id = (await alice.post(url, { url: receiver, events })).json().data.id;
  deliveryId = (await alice.post(`${url}/${id}/test`)).json().data.deliveryId;
});
afterAll(() => test.close());

async function failure(body: unknown, caller = alice) {
  const answer = await caller.post(url, body);
  return { status: answer.statusCode, ...errorBody.parse(answer.json()).error };
}

describe("a webhook is refused", () => {
  it.each([
    ["is missing", undefined],
    ["is blank", "  "],
    ["is no address", "hooks.example.com"],
    ["is of another protocol", "ftp://hooks.example.com/"],
    ["is not https", "http://hooks.example.com/"],
    ["holds a password", "https://me:secret@hooks.example.com/"],
    ["is too long", `https://hooks.example.com/${"a".repeat(2048)}`],
    ["is private", "https://192.168.1.1/hook"],
    ["is this machine", "https://localhost/hook"],
    ["is the metadata service", "https://169.254.169.254/"],
    ["hides a private address", "https://0x0a000001/"],
    ["is a mapped address", "https://[::ffff:10.0.0.1]/"],
  ])("whose address %s", async (_what, address) => {
    const error = await failure({ url: address, events });
    expect(error).toMatchObject({ status: 400, code: "validation_error" });
    expect(error.details?.map(({ path }) => path)).toEqual(["url"]);
  });

  it("with every wrong field named", async () => {
    const error = await failure({ url: "x", events: ["conversation.created", "nonsense"] });
    expect(error.details?.map(({ path }) => path).sort()).toEqual(["events.1", "url"]);
    expect((await failure({ url: receiver, events: [] })).details?.map(({ path }) => path)).toEqual([
      "events",
    ]);
    expect((await failure(undefined)).status).toBe(400);
    expect((await failure({ url: receiver, events: "conversation.created" })).status).toBe(400);
  });

  it("over the tier's number, also when two come at once", async () => {
    const caller = await test.signUp({ tier: "professional" });
    const create = () => caller.post(url, { url: receiver, events });
    const answers = await Promise.all(Array.from({ length: 6 }, create));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 201, 403, 403, 403]);
    const [first] = listWebhooksAnswer.parse((await caller.get(url)).json()).data;
    await caller.send({ method: "DELETE", url: `${url}/${first?.id}` });
    expect((await create()).statusCode).toBe(201);
    expect((await create()).json().error.code).toBe("forbidden");
  });

  it("on a tier without webhooks, wherever one asks", async () => {
    const caller = await test.signUp({ tier: "starter" });
    expect(await failure({ url: receiver, events }, caller)).toMatchObject({
      status: 403,
      code: "forbidden",
    });
    for (const [method, path] of [
      ["GET", url],
      ["PATCH", `${url}/${id}`],
      ["DELETE", `${url}/${id}`],
      ["POST", `${url}/${id}/test`],
      ["GET", `${url}/${id}/deliveries`],
      ["POST", `${url}/${id}/deliveries/${deliveryId}/redeliver`],
    ] as const)
      expect((await caller.send({ method, url: path })).statusCode, path).toBe(403);
  });
});

describe("another user's webhook", () => {
  it("is not found, and stays as it is", async () => {
    const bob = await test.signUp();
    const own = (await bob.post(url, { url: receiver, events })).json().data.id;
    for (const [method, path, payload] of [
      ["PATCH", `${url}/${id}`, { status: "paused" }],
      ["PATCH", `${url}/${id}`, { url: "https://bob.example.com/" }],
      ["DELETE", `${url}/${id}`, undefined],
      ["POST", `${url}/${id}/test`, undefined],
      ["GET", `${url}/${id}/deliveries`, undefined],
      ["POST", `${url}/${id}/deliveries/${deliveryId}/redeliver`, undefined],
      ["POST", `${url}/${own}/deliveries/${deliveryId}/redeliver`, undefined],
      ["DELETE", `${url}/wh_nothing`, undefined],
      ["DELETE", `${url}/%00`, undefined],
      ["GET", `${url}/${"a".repeat(200)}/deliveries`, undefined],
    ] as const) {
      const answer = await bob.send({ method, url: path, ...(payload !== undefined && { payload }) });
      expect(answer.statusCode, `${method} ${path}`).toBe(404);
      expect(errorBody.parse(answer.json()).error.message).toMatch(/not found/);
    }
    const [theirs] = listWebhooksAnswer.parse((await alice.get(url)).json()).data;
    expect(theirs).toMatchObject({ id, url: receiver, status: "active" });
    expect((await bob.get("/api/v1/audit-log")).json().data).toHaveLength(2);
  });
});

describe("a delivery", () => {
  it("of another webhook, and one that never was, are not found", async () => {
    const other = (await alice.post(url, { url: receiver, events })).json().data.id;
    for (const path of [
      `${other}/deliveries/${deliveryId}`,
      `${id}/deliveries/dlv_0`,
      `${id}/deliveries/%00`,
    ]) {
      const answer = await alice.post(`${url}/${path}/redeliver`);
      expect(errorBody.parse(answer.json()).error).toMatchObject({
        code: "not_found",
        message: "Delivery not found.",
      });
    }
  });

  it("is listed in pages of a hundred at most", async () => {
    for (const query of ["limit=0", "limit=101", "offset=-1", "limit=x"])
      expect((await alice.get(`${url}/${id}/deliveries?${query}`)).statusCode, query).toBe(400);
    expect((await alice.get("/api/v1/audit-log?limit=101")).statusCode).toBe(400);
  });
});
