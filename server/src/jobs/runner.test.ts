import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../routes/testing/test-app.ts";
import { freeAbandonedJobs } from "./abandoned-jobs.ts";
import { startJobs } from "./runner.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

const url = "/api/v1/conversations";

async function importOne(): Promise<string> {
  const answer = await alice.post(url, importBody());
  expect(answer.json().data.status).toBe("processing");
  return answer.json().data.id;
}

async function untilReady(id: string): Promise<void> {
  await expect
    .poll(async () => (await alice.get(`${url}/${id}`)).json().data.status, { timeout: 10_000 })
    .toBe("ready");
}

describe("the job runner", () => {
  it("makes the feedback of what is imported while it runs, and of what waited for it", async () => {
    const before = await importOne();
    const jobs = await startJobs(test.ctx, test.database.pool);
    const during = await importOne();
    await untilReady(before);
    await untilReady(during);
    expect((await alice.get(`${url}/${during}/feedback`)).statusCode).toBe(200);
    await jobs.stop();
  });

  it("takes up again at once what a killed server had begun", async () => {
    const id = await importOne();
    const { pool } = test.database;
    await pool.query("UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now()");
    const jobs = await startJobs(test.ctx, pool);
    await untilReady(id);
    await jobs.stop();
  });

  it("leaves alone what another server may be working on", async () => {
    await importOne();
    const [here, there] = [test.database.pool, (await test.database.openAgain()).pool];
    const other = await freeAbandonedJobs(there, test.ctx.log);
    await here.query(
      "UPDATE graphile_worker._private_jobs SET locked_by = 'worker-other', locked_at = now()",
    );
    const presence = await freeAbandonedJobs(here, test.ctx.log);
    expect((await here.query("SELECT locked_by FROM graphile_worker.jobs")).rows).toEqual([
      { locked_by: "worker-other" },
    ]);
    await presence.leave();
    await other.leave();
  });
});
