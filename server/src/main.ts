import { availableParallelism } from "node:os";
import type { FastifyInstance } from "fastify";
import { pooledAnalyzer } from "./analyzer/pool.ts";
import { buildApp } from "./app.ts";
import { calendarsWith } from "./calendar/calendars.ts";
import { googleCalendar } from "./calendar/google/google-calendar.ts";
import { type Config, readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { greeting } from "./greeting.ts";
import { startJobs } from "./jobs/runner.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { openMetrics } from "./metrics/metrics.ts";
import { openDashboard } from "./open-dashboard.ts";
import { outboundWith } from "./outbound/outbound.ts";
import { Parts } from "./parts.ts";
import { readSample } from "./sample.ts";
import type { Calendars, Context } from "./services/context.ts";
import { type FirstStart, firstStart } from "./services/first-start.ts";
import { stopSignal } from "./stop-signals.ts";
import { vaultSecret, vaultWith } from "./vault.ts";
import { webhookSender } from "./webhooks/sender.ts";

/** Adds routes of the caller's own, beside ours and without our checks. */
export type Mount = (app: FastifyInstance) => void;

export interface ServeOptions {
  /** Where what a person should read goes; standard output where absent. */
  readonly print?: (text: string) => void;
  readonly mount?: Mount;
  /** Whether the browser of this machine is opened on the dashboard, signed in. */
  readonly open?: boolean;
}

/** All of a clean stop; a process that takes longer is ended. */
const stopMsMax = 9_500;

/** Runs the server until SIGTERM or SIGINT and stops it cleanly. Throws, with a message for the operator, if it cannot start. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  options: ServeOptions = {},
): Promise<void> {
  const { print = (text) => void process.stdout.write(text) } = options;
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const stopped = stopSignal(stopMsMax);
  const parts = new Parts(log);
  try {
    print(await start(config, log, parts, options));
    await stopped;
  } finally {
    await parts.stop();
  }
}

/** Puts the parts together, each once those that it needs are up; answers what to tell whoever started it. */
async function start(
  config: Config,
  log: ReturnType<typeof createLog>,
  parts: Parts,
  { mount = () => {}, open = false }: ServeOptions,
): Promise<string> {
  const { settings } = config;
  const database = await openDatabase(config, log);
  parts.add({ name: "database", stop: () => database.close() });
  const analyzer = pooledAnalyzer({ threadsMax: Math.min(2, availableParallelism()), log });
  parts.add({ name: "engine", stop: () => analyzer.close() });
  const { store, pool, wakeups } = database;
  const calendars = openCalendars(config);
  parts.add({ name: "calendars", stop: () => calendars.close() });
  let address = `http://${config.host}:${config.port}`;
  const webhooks = webhookSender({ allowHosts: config.webhookAllowHosts });
  const ctx: Context = {
    store,
    analyzer,
    webhooks,
    calendars,
    vault: vaultWith(vaultSecret(config.secretKey, config.dataDir)),
    now: () => new Date(),
    log,
    settings,
    publicUrl: () => config.publicUrl ?? address,
    underway: new Map(),
    wakeups,
  };
  const metrics = config.metrics ? openMetrics(pool) : null;
  const app = await buildApp(ctx, log, { metrics, corsOrigins: config.corsOrigins });
  mount(app);
  // Once jobs run, all that they need must be stopped behind them, so nothing may fail between here and the next line.
  const jobs = await startJobs(ctx, pool, metrics);
  parts.add(
    { name: "jobs", stop: () => jobs.stop() },
    { name: "webhooks", stop: () => webhooks.close() },
    { name: "server", stop: () => app.close() },
  );
  address = await listen(app, config);
  analyzer.warmUp();
  const greeted = greeting(address, await welcome(ctx, config));
  return open ? greeted + (await openDashboard(ctx, { host: config.host, address })) : greeted;
}

function openCalendars({ calendarAllowHosts, google }: Config): Calendars {
  const outbound = outboundWith({ allowHosts: calendarAllowHosts });
  return calendarsWith({ outbound, google: google === null ? null : googleCalendar(google) });
}

async function welcome(ctx: Context, config: Config): Promise<FirstStart | null> {
  return firstStart(ctx, config.ownerEmail, await readSample());
}
