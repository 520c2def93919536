import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "../routes/testing/test-app.ts";
import { workAmongOthers } from "./abandoned-jobs.ts";
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

  it("leaves alone what another server is working on, and takes it up soon after that was killed", async () => {
    const { pool } = test.database;
    const there = await test.database.openAgain();
    let giveUp = (_error: Error) => {};
    const held = new Promise<never>((_resolve, reject) => {
      giveUp = reject;
    });
    const analyzer = { ...test.ctx.analyzer, analyze: () => held, takeNotes: () => held };
    const server = { ...test.ctx, store: there.store, analyzer, underway: new Map() };
    const other = await startJobs(server, there.pool);
    const id = await importOne();
    await expect.poll(async () => (await pool.query(lockers)).rows.length).toBe(1);
    const before = (await pool.query(lockers)).rows;

    const jobs = await startJobs(test.ctx, pool, null, 50);
    const { pool: own } = await test.database.openAgain();
    const third = await workAmongOthers(own, test.ctx.log, async () => []);
    await third.sweep();
    expect((await pool.query(lockers)).rows).toEqual(before);

    // Being killed means for the others: it takes no more jobs, and its connection ends.
    const stopping = other.stop();
    await pool.query(endPresence, [before[0]?.locked_by]);
    await untilReady(id);
    giveUp(new Error("killed"));
    await Promise.all([third.leave(), jobs.stop(), stopping]);
  });

  it("is known to be there again after its connection was lost", async () => {
    const { pool } = test.database;
    const presence = await workAmongOthers(pool, test.ctx.log, async () => ["pool-here"]);
    await pool.query(endPresence, ["pool-here"]);
    await expect.poll(async () => (await pool.query(presenceOf, ["pool-here"])).rows.length).toBe(0);
    await presence.sweep();
    await presence.sweep();
    expect((await pool.query(presenceOf, ["pool-here"])).rows).toHaveLength(1);
    await presence.leave();
    await expect.poll(async () => (await pool.query(presenceOf, ["pool-here"])).rows.length).toBe(0);
  });
});

const lockers = "SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL";

const presenceOf = `
  SELECT held.pid FROM pg_locks AS held JOIN pg_database AS here ON here.oid = held.database
  WHERE here.datname = current_database() AND held.locktype = 'advisory' AND held.objsubid = 2
    AND held.objid::bigint = (hashtext($1)::bigint & 4294967295)`;

const endPresence = `SELECT pg_terminate_backend(pid) FROM (${presenceOf}) AS there`;
