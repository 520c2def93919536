import { type ActionItem, actionItemAnswer, errorBody, listActionItemsAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const all = "/api/v1/action-items";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

/** A conversation with key points; answers its address. */
async function noted(caller: Caller, change: object = {}): Promise<string> {
  const body = { ...importBody(), ...change };
  const { id } = (await caller.post("/api/v1/conversations?analyze=false", body)).json().data;
  await caller.post(`/api/v1/conversations/${id}/keypoints`);
  return `/api/v1/conversations/${id}`;
}

async function list(caller: Caller, query = "") {
  const answer = await caller.get(`${all}${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return listActionItemsAnswer.parse(answer.json());
}

async function change(caller: Caller, id: string, payload: object): Promise<ActionItem> {
  const answer = await caller.send({ method: "PATCH", url: `${all}/${id}`, payload });
  expect(answer.statusCode, answer.body).toBe(200);
  return actionItemAnswer.parse(answer.json()).data;
}

async function firstOf(caller: Caller): Promise<ActionItem> {
  const [first] = (await list(caller)).data;
  if (first === undefined) throw new Error("there is no action item");
  return first;
}

describe("action items", () => {
  it("are those of the key points, as drafts, in their order", async () => {
    const alice = await test.signUp();
    const url = await noted(alice);
    const { actionItems } = (await alice.get(`${url}/keypoints`)).json().data.keypoints;
    const { data, pagination } = await list(alice);
    expect(data.map(({ id: _id, conversationId: _of, status: _status, ...item }) => item)).toEqual(
      actionItems,
    );
    expect(new Set(data.map(({ status }) => status))).toEqual(new Set(["draft"]));
    expect(pagination).toEqual({ total: actionItems.length, limit: 20, offset: 0 });
    expect(data.length).toBeGreaterThan(1);
  });

  it("come page by page, those of the newest conversation first", async () => {
    const alice = await test.signUp();
    const older = await noted(alice, { startTime: "2026-01-01" });
    const newer = await noted(alice, { startTime: "2026-02-01" });
    const { data, pagination } = await list(alice, "?limit=100");
    const half = pagination.total / 2;
    const places = data.map(({ conversationId }) => `/api/v1/conversations/${conversationId}`);
    expect(places).toEqual([...Array(half).fill(newer), ...Array(half).fill(older)]);
    const page = await list(alice, `?limit=1&offset=${half}`);
    expect(page).toEqual({ data: [data[half]], pagination: { total: half * 2, limit: 1, offset: half } });
  });

  it("are found by owner, status and the start of their conversation", async () => {
    const alice = await test.signUp();
    await noted(alice, { startTime: "2026-01-01" });
    const { id } = await firstOf(alice);
    await change(alice, id, { owner: "Bob van Dam", status: "open" });
    await noted(alice, { startTime: "2026-02-01T10:00:00Z" });
    const ids = async (query: string) => (await list(alice, query)).data.map((item) => item.id);
    expect(await ids("?status=open")).toEqual([id]);
    expect(await ids("?owner=BOB%20van%20dam")).toEqual([id]);
    expect(await ids("?owner=dam")).toEqual([id]);
    expect(await ids("?owner=da")).toEqual([]);
    expect(await ids("?owner=%25")).toEqual([]);
    expect(await ids("?owner=%00")).toEqual([]);
    expect(
      (await list(alice, "?owner=bob&limit=100")).data.every(({ owner }) => /^Bob/.test(owner ?? "")),
    ).toBe(true);
    expect(await ids("?since=2026-02-01T10:00:01Z")).toEqual([]);
    expect((await ids("?since=2026-02-01")).length).toBe((await ids("?owner=&limit=100")).length / 2);
  });

  it("are those of one conversation where one is named, and none where it is another user's", async () => {
    const alice = await test.signUp();
    await noted(alice);
    const url = await noted(alice);
    const id = url.slice(url.lastIndexOf("/") + 1);
    const { data } = await list(alice, `?conversationId=${id}`);
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(({ conversationId }) => conversationId === id)).toBe(true);
    expect((await list(alice, "?conversationId=")).pagination.total).toBe(data.length * 2);
    expect((await list(alice, "?conversationId=%00")).data).toEqual([]);
    expect((await list(await test.signUp(), `?conversationId=${id}`)).data).toEqual([]);
  });

  it.each(["limit=0", "limit=101", "offset=-1", "status=late", "since=soon"])(
    "refuse a list with %s",
    async (query) => {
      const answer = await (await test.signUp()).get(`${all}?${query}`);
      expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([
        400,
        "validation_error",
      ]);
    },
  );
});

describe("changing an action item", () => {
  it("sets what is given and leaves the rest", async () => {
    const alice = await test.signUp();
    await noted(alice);
    const before = await firstOf(alice);
    const fields = {
      item: " Book the room ",
      owner: "Dana",
      due: "2026-04-30",
      priority: "low",
      status: "open",
    };
    const changed = { ...before, ...fields, item: "Book the room" };
    expect(await change(alice, before.id, fields)).toEqual(changed);
    expect(await change(alice, before.id, {})).toEqual(changed);
    expect(await change(alice, before.id, { item: "", owner: " ", due: "", color: "red" })).toEqual(changed);
    const cleared = { ...changed, owner: null, due: null };
    expect(await change(alice, before.id, { owner: null, due: null })).toEqual(cleared);
    expect((await list(alice)).data[0]).toEqual(cleared);
  });

  it("names every wrong field at once and changes nothing", async () => {
    const alice = await test.signUp();
    await noted(alice);
    const before = await firstOf(alice);
    const payload = {
      status: "finished",
      item: "x".repeat(501),
      owner: 7,
      due: "2026-02-30",
      priority: null,
    };
    const answer = await alice.send({ method: "PATCH", url: `${all}/${before.id}`, payload });
    const { details } = errorBody.parse(answer.json()).error;
    expect([answer.statusCode, details?.map(({ path }) => path).sort()]).toEqual([
      400,
      ["due", "item", "owner", "priority", "status"],
    ]);
    expect(await firstOf(alice)).toEqual(before);
  });

  it("does not find another user's, nor what is no id", async () => {
    const alice = await test.signUp();
    await noted(alice);
    const { id } = await firstOf(alice);
    const eve = await test.signUp();
    for (const [caller, wanted] of [
      [eve, id],
      [alice, "act_none"],
      [alice, "%00"],
      [alice, "x".repeat(300)],
    ] as const) {
      const answer = await caller.send({
        method: "PATCH",
        url: `${all}/${wanted}`,
        payload: { status: "done" },
      });
      expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([404, "not_found"]);
    }
    expect((await list(eve)).data).toEqual([]);
    expect((await firstOf(alice)).status).toBe("draft");
  });

  it("keeps every field where two set different ones at once", async () => {
    const alice = await test.signUp();
    const url = await noted(alice);
    const { id } = await firstOf(alice);
    await Promise.all([change(alice, id, { owner: "Dana" }), change(alice, id, { due: "2026-05-01" })]);
    await alice.post(`${url}/keypoints`, { forceRefresh: true });
    expect(await firstOf(alice)).toMatchObject({ id, owner: "Dana", due: "2026-05-01" });
  });
});

describe("making key points again", () => {
  it("keeps the ids, and what the user made of the items", async () => {
    const alice = await test.signUp();
    const url = await noted(alice);
    const before = (await list(alice)).data;
    const [first, second] = before;
    const changed = await change(alice, first?.id ?? "", { item: "In words of my own", status: "open" });
    const dismissed = await change(alice, second?.id ?? "", { status: "dismissed" });
    await alice.post(`${url}/keypoints`, { forceRefresh: true });
    expect((await list(alice)).data).toEqual([changed, dismissed, ...before.slice(2)]);
  });

  it("drops what is no longer found, unless the user had touched it", async () => {
    const alice = await test.signUp();
    const url = await noted(alice);
    const [first, ...others] = (await list(alice)).data;
    const done = await change(alice, first?.id ?? "", { status: "done" });
    expect(others.length).toBeGreaterThan(0);
    const { analyzer } = test.ctx;
    const takeNotes: typeof analyzer.takeNotes = async (...input) => ({
      ...(await analyzer.takeNotes(...input)),
      actionItems: [],
    });
    const other = await startTestApp({ analyzer: { ...analyzer, takeNotes }, store: test.ctx.store });
    await other.app.inject({
      method: "POST",
      url: `${url}/keypoints`,
      payload: { forceRefresh: true },
      headers: { authorization: `Bearer ${alice.key}` },
    });
    expect((await list(alice)).data).toEqual([done]);
    await other.close();
  });
});
