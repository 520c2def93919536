import { Logger, run, type TaskList } from "graphile-worker";
import type pg from "pg";
import { describeError } from "../describe-error.ts";
import type { Context, Log } from "../services/context.ts";
import { freeAbandonedJobs } from "./abandoned-jobs.ts";
import { analyzeConversation } from "./analyze-conversation.ts";

/** Jobs that run at once; the analysis itself has a pool of threads. */
const concurrency = 2;

/** Starts working off the queue, first what a killed server left behind. `stop` waits for the jobs that run. */
export async function startJobs(ctx: Context, pool: pg.Pool): Promise<{ stop(): Promise<void> }> {
  const presence = await freeAbandonedJobs(pool, ctx.log);
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    logger: quietLogger(ctx.log),
    taskList: tasks(ctx),
  });
  runner.promise.catch((error: unknown) =>
    ctx.log.error({ error: describeError(error) }, "the job runner stopped"),
  );
  return {
    async stop() {
      await runner.stop();
      await presence.leave();
    },
  };
}

/** What is done for each kind of job, by the name that it is queued under. */
export function tasks(ctx: Context): TaskList {
  return { "analyze-conversation": analyzeConversation(ctx) };
}

/** Only what an operator should know; the runner tells every step. */
export function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error({ part: "jobs" }, message);
    if (level === "warning") log.warn({ part: "jobs" }, message);
  });
}
