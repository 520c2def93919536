import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../../routes/testing/test-app.ts";

const conversationsUrl = "/api/v1/conversations";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

/** A server on which `change` is made each time that key points are being taken, up to `times`. */
async function serverInterruptedBy(change: (count: number) => Promise<void>, times: number) {
  const { analyzer, store } = test.ctx;
  let count = 0;
  const takeNotes: typeof analyzer.takeNotes = async (...input) => {
    const notes = await analyzer.takeNotes(...input);
    if (count < times) await change(count++);
    return notes;
  };
  return startTestApp({ analyzer: { ...analyzer, takeNotes }, store });
}

async function generate(server: TestApp, caller: Caller, id: string) {
  const headers = { authorization: `Bearer ${caller.key}` };
  const url = `${conversationsUrl}/${id}/keypoints`;
  const answer = await server.app.inject({ method: "POST", url, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().data.keypoints;
}

async function imported(caller: Caller): Promise<string> {
  return (await caller.post(`${conversationsUrl}?analyze=false`, importBody())).json().data.id;
}

function renaming(caller: Caller, id: string) {
  return async (count: number) => {
    const rename = [{ from: count === 0 ? "Bob" : `Robert ${count}`, to: `Robert ${count + 1}` }];
    const answer = await caller.send({
      method: "PATCH",
      url: `${conversationsUrl}/${id}/speakers`,
      payload: { rename },
    });
    expect(answer.statusCode, answer.body).toBe(200);
  };
}

async function made(caller: Caller, id: string) {
  const profile = (await caller.get("/api/v1/user/profile")).json().data;
  const { record, stored } = await test.ctx.store.transaction(async (store) => ({
    record: await store.conversations.get(caller.user.id, id),
    stored: await store.keyPoints.get(caller.user.id, id),
  }));
  return { record, stored, used: profile.apiUsage.aiGenerations.used };
}

describe("a document whose conversation changes while it is made", () => {
  it("is made anew of what the conversation has become, for the price of one", async () => {
    const caller = await test.signUp();
    const id = await imported(caller);
    const server = await serverInterruptedBy(renaming(caller, id), 1);
    expect((await generate(server, caller, id)).participants).toContain("Robert 1");
    const { record, stored, used } = await made(caller, id);
    expect(stored?.revision).toBe(record?.revision);
    expect(used).toBe(1);
    await server.close();
  });

  it("is neither stored nor paid for where that goes on and on; the job makes it in the end", async () => {
    const caller = await test.signUp();
    const id = await imported(caller);
    const server = await serverInterruptedBy(renaming(caller, id), 10);
    expect((await generate(server, caller, id)).participants).toContain("Robert 2");
    expect(await made(caller, id)).toMatchObject({ stored: null, used: 0 });
    const items = await test.ctx.store.actionItems.all(caller.user.id, id);
    expect(items).toEqual([]);
    await server.close();
    await test.runJobs();
    const { record, stored } = await made(caller, id);
    expect(stored?.keypoints.participants).toContain("Robert 3");
    expect(stored?.revision).toBe(record?.revision);
  });
});
