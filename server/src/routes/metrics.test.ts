import { afterAll, beforeAll, expect, it } from "vitest";
import { startJobs } from "../jobs/runner.ts";
import { openMetrics } from "../metrics/metrics.ts";
import { readExposition } from "../metrics/testing/read-exposition.ts";
import { importBody } from "./testing/samples.ts";
import { startTestApp, type TestApp } from "./testing/test-app.ts";

const metrics = openMetrics({ totalCount: 3, idleCount: 1, waitingCount: 2 });
const lines: string[] = [];

let test: TestApp;
let now = Date.now();
beforeAll(async () => {
  const log = { level: "info", write: (line: string) => lines.push(line) };
  test = await startTestApp({ now: () => new Date(now) }, log, { metrics });
});
afterAll(() => test.close());

/** The samples as an operator's monitoring reads them, each time as if more than the pause had gone by. */
async function read(app = test.app) {
  now += 60_000;
  const answer = await app.inject("/metrics");
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  return readExposition(answer.body).map(({ name, labels, value }) => {
    const pairs = Object.entries(labels).map(([label, of]) => `${label}=${of}`);
    return { line: `${name} ${pairs.join(" ")}`.trim(), value };
  });
}

const sampleOf = async (line: string) => (await read()).find((sample) => sample.line === line)?.value;

it("counts requests by the address as declared, whoever asks, without a key", async () => {
  const alice = await test.signUp();
  const { id } = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data;
  await alice.get(`/api/v1/conversations/${id}?search=pineapple`);
  await alice.get("/api/v1/conversations/sess_none");
  await alice.get("/api/v1/pineapple");
  const route = "/api/v1/conversations/:id";
  expect(await sampleOf(`convo_http_requests_total method=GET route=${route} status=200`)).toBe(1);
  expect(await sampleOf(`convo_http_requests_total method=GET route=${route} status=404`)).toBe(1);
  expect(await sampleOf("convo_http_requests_total method=GET route=unknown status=404")).toBe(1);
  expect(await sampleOf(`convo_http_request_duration_seconds_count method=GET route=${route}`)).toBe(2);
  const text = (await test.app.inject("/metrics")).body;
  for (const secret of [id, "pineapple", alice.user.id, alice.key]) expect(text).not.toContain(secret);
});

it("tells the queue by kind of job, the month's generations and the connections", async () => {
  const alice = await test.signUp();
  const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
  expect(await sampleOf("convo_jobs task=analyze-conversation state=queued")).toBe(1);
  expect(await sampleOf("convo_generations_this_month")).toBe(0);
  const { pool } = test.database;
  await pool.query("UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker'");
  expect(await sampleOf("convo_jobs task=analyze-conversation state=running")).toBe(1);
  await pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, attempts = max_attempts",
  );
  expect(await sampleOf("convo_jobs task=analyze-conversation state=failed")).toBe(1);
  await pool.query("UPDATE graphile_worker._private_jobs SET attempts = 0");
  await alice.post(`/api/v1/conversations/${id}/query`, { query: "What did we decide?" });
  expect(await sampleOf("convo_generations_this_month")).toBe(1);
  expect(await sampleOf("convo_database_connections state=busy")).toBe(2);
  expect(await sampleOf("convo_database_connections_waited_for")).toBe(2);
});

it("counts the jobs that ran, and logs a line for each without anyone's words", async () => {
  const alice = await test.signUp();
  const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
  const jobs = await startJobs(test.ctx, test.database.pool, metrics);
  const status = async () => (await alice.get(`/api/v1/conversations/${id}`)).json().data.status;
  await expect.poll(status, { timeout: 10_000 }).toBe("ready");
  await jobs.stop();
  expect(
    await sampleOf("convo_jobs_ended_total task=analyze-conversation outcome=done"),
  ).toBeGreaterThanOrEqual(1);
  const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "job");
  expect(told.find(({ userId }) => userId === alice.user.id)).toMatchObject({
    task: "analyze-conversation",
    outcome: "done",
    attempt: 1,
    ms: expect.any(Number),
  });
  expect(lines.join("")).not.toContain("load test");
});

it("asks the database once for many readers, and says so when it does not answer", async () => {
  let asked = 0;
  const counts = async () => {
    asked += 1;
    throw new Error("gone");
  };
  const jobs = { ...test.ctx.store.jobs, counts };
  const broken = await startTestApp({ store: { ...test.ctx.store, jobs } }, undefined, { metrics });
  const answers = await Promise.all([1, 2, 3].map(() => broken.app.inject("/metrics")));
  expect(asked).toBe(1);
  for (const { statusCode, body } of answers) {
    expect(statusCode).toBe(200);
    expect(body).toContain("\nconvo_database_up 0\n");
  }
  await broken.close();
});

it("is not there where the operator turned it off", async () => {
  const without = await startTestApp();
  expect((await without.app.inject("/metrics")).statusCode).toBe(404);
  await without.close();
});
