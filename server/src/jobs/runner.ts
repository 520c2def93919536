import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { describeError } from "../describe-error.ts";
import type { Context, Log, Metrics } from "../services/context.ts";
import { endSilentConversations } from "../services/live/end-silent.ts";
import { dropOldDeliveries } from "../services/webhooks/drop-old-deliveries.ts";
import { workAmongOthers } from "./abandoned-jobs.ts";
import { analyzeConversation } from "./analyze-conversation.ts";
import { linkConversationsTask, refreshCalendar, refreshCalendars } from "./calendar.ts";
import { cronItems } from "./cron.ts";
import { deleteExpired } from "./delete-expired.ts";
import { deliverWebhookTask } from "./deliver-webhook.ts";
import { jobReports } from "./job-reports.ts";

/** Jobs that run at once; the analysis itself has a pool of threads. */
const concurrency = 2;

/** Jobs that do nothing but wait for other servers run beside those, and hold up no analysis while they do. */
const waitingConcurrency = 8;

/**
 * Starts working off the queue, first what a killed server left behind. `stop` waits for the jobs that run.
 *
 * @param sweepMs how often it looks for jobs of servers that were killed meanwhile
 */
export async function startJobs(
  ctx: Context,
  pool: pg.Pool,
  metrics: Metrics | null = null,
  sweepMs?: number,
): Promise<{ stop(): Promise<void> }> {
  const runners: Runner[] = [];
  const start = async () => {
    const events = jobReports(ctx.log, metrics);
    const ids: string[] = [];
    // Jobs are locked by the id of the pool that took them.
    events.on("pool:create", ({ workerPool }) => ids.push(workerPool.id));
    runners.push(...(await startRunners(ctx, pool, events)));
    return ids;
  };
  const stopRunners = () => Promise.all(runners.map((runner) => runner.stop()));
  const presence = await workAmongOthers(pool, ctx.log, start, sweepMs).catch(async (error: unknown) => {
    await stopRunners();
    throw error;
  });
  return {
    async stop() {
      await stopRunners();
      await presence.leave();
    },
  };
}

async function startRunners(ctx: Context, pool: pg.Pool, events: WorkerEvents): Promise<Runner[]> {
  const { "deliver-webhook": deliver, "refresh-calendar": refresh, ...others } = tasks(ctx);
  const waiting = { "deliver-webhook": deliver, "refresh-calendar": refresh };
  const shared = { pgPool: pool, noHandleSignals: true, logger: quietLogger(ctx.log), events };
  const runners = [
    await run({ ...shared, concurrency, taskList: others, parsedCronItems: cronItems }),
    await run({
      ...shared,
      concurrency: waitingConcurrency,
      taskList: waiting,
      parsedCronItems: [],
    }),
  ];
  for (const { promise } of runners) {
    promise.catch((error: unknown) =>
      ctx.log.error({ error: describeError(error) }, "the job runner stopped"),
    );
  }
  return runners;
}

/** What is done for each kind of job, by the name that it is queued under. */
export function tasks(ctx: Context) {
  return {
    "analyze-conversation": analyzeConversation(ctx),
    "deliver-webhook": deliverWebhookTask(ctx),
    "end-silent-conversations": async () => void (await endSilentConversations(ctx)),
    "delete-expired": deleteExpired(ctx),
    "drop-old-deliveries": () => dropOldDeliveries(ctx),
    "refresh-calendars": refreshCalendars(ctx),
    "refresh-calendar": refreshCalendar(ctx),
    "link-conversations": linkConversationsTask(ctx),
  } satisfies TaskList;
}

/** Only what an operator should know; the runner tells every step. */
export function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error({ part: "jobs" }, message);
    if (level === "warning") log.warn({ part: "jobs" }, message);
  });
}
