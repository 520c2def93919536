import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importBody } from "../../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../../routes/testing/test-app.ts";
import { startReceiver } from "../../routes/testing/webhook-receiver.ts";
import { deleteExpiredConversations } from "./delete-expired.ts";

const url = "/api/v1/conversations";
const dayMs = 24 * 60 * 60 * 1_000;
/** When the last words of the sample ended. */
const endedAt = new Date("2026-03-18T14:01:11Z").getTime();

let test: TestApp;
let alice: Caller;
let bob: Caller;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  alice = await test.signUp();
  bob = await test.signUp();
});
afterAll(() => test.close());

async function importOne(caller: Caller, change: object = {}): Promise<string> {
  const answer = await caller.post(`${url}?analyze=false`, { ...importBody(), ...change });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().data.id;
}

/** The nightly deletion, so many days after the sample ended. */
function deleteAfter(days: number, retentionDays: number | null, moreMs = 0): Promise<void> {
  const now = () => new Date(endedAt + days * dayMs + moreMs);
  return deleteExpiredConversations({ ...test.ctx, now, settings: { ...test.ctx.settings, retentionDays } });
}

const wish = (caller: Caller, days: number | null) =>
  test.ctx.store.accounts.setRetentionDays(caller.user.id, days);

async function has(caller: Caller, id: string): Promise<boolean> {
  return (await caller.get(`${url}/${id}`)).statusCode === 200;
}

describe("conversations past their retention", () => {
  it("stay to the millisecond that they may be kept, and then go", async () => {
    const id = await importOne(alice);
    await deleteAfter(30, 30);
    expect(await has(alice, id)).toBe(true);
    await deleteAfter(30, 30, 1);
    expect(await has(alice, id)).toBe(false);
  });

  it("stay for ever where neither the operator nor their user set a number of days", async () => {
    const id = await importOne(alice);
    await deleteAfter(100_000, null);
    expect(await has(alice, id)).toBe(true);
  });

  it("go by whichever is the stricter, the server's rule or the user's wish", async () => {
    const [hers, his] = [await importOne(alice), await importOne(bob)];
    await wish(alice, 10);
    await wish(bob, 90);
    await deleteAfter(11, 30);
    expect([await has(alice, hers), await has(bob, his)]).toEqual([false, true]);
    await deleteAfter(31, null);
    expect(await has(bob, his)).toBe(true);
    await deleteAfter(31, 30);
    expect(await has(bob, his)).toBe(false);
  });

  it("are never those that are live", async () => {
    const live = { status: "live", title: "Still on", startTime: "2026-03-18T14:00:00Z" };
    const { id } = (await alice.post(url, live)).json().data;
    await deleteAfter(1_000, 1);
    expect(await has(alice, id)).toBe(true);
  });

  it("are told to webhooks and to the audit log, as done by a job", async () => {
    const receiver = await startReceiver();
    await alice.post("/api/v1/webhooks", { url: receiver.url, events: ["conversation.deleted"] });
    const id = await importOne(alice);
    await deleteAfter(31, 30);
    await test.runJobs();
    expect(receiver.events().map(({ event, data }) => [event, data])).toEqual([
      ["conversation.deleted", { conversationId: id }],
    ]);
    const [entry] = (await alice.get("/api/v1/audit-log")).json().data;
    expect(entry).toMatchObject({
      actor: "job",
      action: "conversation.deleted",
      subject: id,
      detail: { reason: "retention" },
    });
    await receiver.close();
  });

  it("go in any number, one user's beside another's, and two servers at once delete each once", async () => {
    const ids = await Promise.all(Array.from({ length: 130 }, () => importOne(alice)));
    const kept = await importOne(bob, { startTime: "2026-04-30T10:00:00Z" });
    await Promise.all([deleteAfter(31, 30), deleteAfter(31, 30)]);
    expect((await alice.get(url)).json().pagination.total).toBe(0);
    expect(await has(bob, kept)).toBe(true);
    const audit = (await alice.get("/api/v1/audit-log?limit=1")).json().pagination;
    expect(audit.total).toBe(ids.length + 1);
  });
});
