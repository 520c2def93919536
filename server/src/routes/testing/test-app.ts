import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { runOnce } from "graphile-worker";
import { pino } from "pino";
import { inThreadAnalyzer } from "../../analyzer/in-thread.ts";
import { type AppOptions, buildApp } from "../../app.ts";
import { calendarsWith } from "../../calendar/calendars.ts";
import { readIcs } from "../../calendar/ics/read-ics.ts";
import { quietLogger, tasks } from "../../jobs/runner.ts";
import { outboundWith } from "../../outbound/outbound.ts";
import type { Context, User } from "../../services/context.ts";
import { addKey } from "../../services/keys/add.ts";
import { type AddUserInput, addUser } from "../../services/users/add.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { vaultWith } from "../../vault.ts";
import { webhookSender } from "../../webhooks/sender.ts";

export interface TestApp {
  readonly app: FastifyInstance;
  readonly ctx: Context;
  readonly database: TestDatabase;
  /** A user with a key. */
  signUp(input?: Partial<AddUserInput>): Promise<Caller>;
  /** Does the jobs that wait, each as if this were its last attempt where told so. */
  runJobs(options?: { lastAttempt: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** Where the log goes instead of nowhere. */
export interface LogCapture {
  readonly level: string;
  write(line: string): void;
}

/** Someone with a key. */
export interface Caller {
  readonly user: User;
  readonly key: string;
  readonly keyId: string;
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(url: string, body?: unknown): Promise<LightMyRequestResponse>;
  send(options: InjectOptions): Promise<LightMyRequestResponse>;
}

/** The whole server on a database of its own, without a port; the engine runs in the test's own thread. */
export async function startTestApp(
  change: Partial<Context> = {},
  { level, write }: LogCapture = { level: "silent", write() {} },
  options: AppOptions = {},
): Promise<TestApp> {
  const database = await createTestDatabase({ requestsPerHour: change.settings?.requestsPerHour ?? null });
  const log = pino({ level }, { write });
  const ctx: Context = {
    store: database.store,
    analyzer: inThreadAnalyzer(),
    now: () => new Date(),
    calendars: calendarsWith({
      outbound: outboundWith({ allowHosts: ["127.0.0.1"] }),
      google: null,
      thread: { parse: async (input) => readIcs(input), close: async () => {} },
    }),
    vault: vaultWith("the secret of the tests"),
    webhooks: webhookSender({ allowHosts: ["127.0.0.1"] }),
    log,
    publicUrl: () => "https://convo.example.com",
    settings: { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: null },
    underway: new Map(),
    wakeups: database.wakeups,
    ...change,
  };
  const app = await buildApp(ctx, log, options);
  let count = 0;
  return {
    app,
    ctx,
    database,
    async signUp(input = {}) {
      count += 1;
      const user = await addUser(ctx, { email: `person${count}@example.com`, name: "Alice", ...input });
      const { key, id } = await addKey(ctx, user, { byOperator: true });
      return callerOf(app, user, key, id);
    },
    async runJobs({ lastAttempt } = { lastAttempt: false }) {
      if (lastAttempt) await database.pool.query("UPDATE graphile_worker._private_jobs SET max_attempts = 1");
      await runOnce({
        pgPool: database.pool,
        taskList: tasks(ctx),
        noHandleSignals: true,
        logger: quietLogger(log),
      });
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function callerOf(app: FastifyInstance, user: User, key: string, keyId: string): Caller {
  const authorization = `Bearer ${key}`;
  const send = (options: InjectOptions) =>
    app.inject({ ...options, headers: { authorization, ...options.headers } });
  return {
    user,
    key,
    keyId,
    send,
    get: (url, headers = {}) => send({ method: "GET", url, headers }),
    post: (url, body) =>
      send({ method: "POST", url, ...(body !== undefined && { payload: body as object }) }),
  };
}
