import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperator } from "./operator.ts";
import { Browser } from "./routes/testing/browser.ts";
import { type IcsServer, icsEvent, icsFile, startIcsServer } from "./routes/testing/ics-server.ts";
import { liveSegments, startLive } from "./routes/testing/live-samples.ts";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";
import { startReceiver, type WebhookReceiver } from "./routes/testing/webhook-receiver.ts";
import { makeLink } from "./services/accounts/links.ts";
import { databaseEnvironment } from "./testing/database-environment.ts";

let test: TestApp;
let receiver: WebhookReceiver;
let calendar: IcsServer;
beforeAll(async () => {
  test = await startTestApp();
  receiver = await startReceiver();
  calendar = await startIcsServer(icsFile([icsEvent("planning", new Date(), 30)]));
});
afterAll(async () => {
  await Promise.all([receiver.close(), calendar.close()]);
  await test.close();
});

const url = "/api/v1/conversations";

/** Someone who has used everything; the rows that no request of theirs makes are put in by hand. */
async function everythingOf(caller: Caller) {
  const events = ["conversation.created", "conversation.feedback.ready", "conversation.deleted"];
  await caller.post("/api/v1/webhooks", { url: receiver.url, events });
  await caller.post("/api/v1/calendar/connections", { url: calendar.url });
  const { id } = (await caller.post(url, importBody())).json().data;
  await test.runJobs();
  await caller.post(`${url}/${id}/query`, { query: "What did we decide?" });
  const { shareUrl } = (await caller.post(`${url}/${id}/share`)).json().data;
  const live = await startLive(caller);
  await caller.post(`${live}/segments`, { segments: liveSegments(4) });
  const browser = new Browser(test.app);
  const { token } = await makeLink(test.ctx, { userId: caller.user.id, kind: "reset" });
  await browser.send("POST", `/api/account/links/${token}`, { password: "correct horse battery" });
  await makeLink(test.ctx, { userId: caller.user.id, kind: "reset" });
  const { pool } = test.database;
  const userId = [caller.user.id];
  await pool.query(
    "INSERT INTO convo.speaker_aliases (user_id, label, name) VALUES ($1, 'S1', 'Bob')",
    userId,
  );
  await pool.query(
    "INSERT INTO convo.goals (user_id, metric, target, direction, position) VALUES ($1, 'clarity', 8, 'atLeast', 0)",
    userId,
  );
  return { browser, sharePath: new URL(shareUrl).pathname };
}

/** How many rows of the user's each table has that has an owner, and `users` itself. */
async function rowCounts(userId: string): Promise<Record<string, number>> {
  const { pool } = test.database;
  const { rows } = await pool.query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'convo' AND column_name = 'user_id' ORDER BY 1`,
  );
  const owned = rows.map(({ table }) => [table, "user_id"] as const);
  const counts = [...owned, ["users", "id"] as const].map(async ([table, column]) => {
    const counted = await pool.query<{ count: string }>(
      `SELECT count(*) FROM convo.${table} WHERE ${column} = $1`,
      [userId],
    );
    return [table, Number(counted.rows[0]?.count)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

describe("deleting a user", () => {
  it("leaves no row of theirs in any table, nothing that opens, and nothing that jobs still do", async () => {
    const alice = await test.signUp();
    const bob = await test.signUp();
    const bobsId = (await bob.post(`${url}?analyze=false`, importBody())).json().data.id;
    const { browser, sharePath } = await everythingOf(alice);
    const before = await rowCounts(alice.user.id);
    const empty = Object.keys(before).filter((table) => before[table] === 0);
    expect(empty, "tables that this test must put a row of the user's into").toEqual([]);

    // What waits: an analysis, and the webhook's delivery of the import.
    await alice.post(url, importBody());
    const sent = receiver.received.length;
    const operator = await openOperator(databaseEnvironment(test.database));
    await operator.deleteUser({ email: alice.user.email });
    await operator.close();

    const after = await rowCounts(alice.user.id);
    expect(Object.keys(after).filter((table) => after[table] !== 0)).toEqual([]);
    expect((await test.app.inject(sharePath)).statusCode).toBe(404);
    expect((await alice.get(url)).statusCode).toBe(401);
    expect((await browser.send("GET", url)).statusCode).toBe(401);
    // On a busy machine a delivery may have failed before and wait for its next attempt: that is due now as well.
    await test.database.pool.query("UPDATE graphile_worker._private_jobs SET run_at = now()");
    await test.runJobs();
    expect(receiver.received).toHaveLength(sent);
    const left = await test.database.pool.query(
      "SELECT task_identifier, last_error FROM graphile_worker.jobs",
    );
    expect(left.rows).toEqual([]);
    expect((await bob.get(`${url}/${bobsId}`)).statusCode).toBe(200);
  });
});
