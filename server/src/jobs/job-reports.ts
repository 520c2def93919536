import { EventEmitter } from "node:events";
import type { Job, WorkerEvents } from "graphile-worker";
import type { Log, Metrics } from "../services/context.ts";

/** One line for each attempt at a job, with these fields alone: no payload, no message of an error can slip in. */
export function jobReports(log: Log, metrics: Metrics | null): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  const startedAt = new Map<string, number>();
  events.on("job:start", ({ job }) => startedAt.set(job.id, performance.now()));
  const report = (job: Job, outcome: "done" | "failed") => {
    const ms = performance.now() - (startedAt.get(job.id) ?? performance.now());
    startedAt.delete(job.id);
    const task = job.task_identifier;
    metrics?.jobEnded({ task, outcome, seconds: ms / 1000 });
    const { attempts, max_attempts: attemptsMax } = job;
    const fields = { task, jobId: job.id, outcome, attempt: attempts, attemptsMax, ms: Math.round(ms) };
    log.info({ ...fields, userId: userOf(job) }, "job");
  };
  events.on("job:success", ({ job }) => report(job, "done"));
  events.on("job:error", ({ job }) => report(job, "failed"));
  return events;
}

function userOf({ payload }: Job): string | null {
  const isObject = typeof payload === "object" && payload !== null && "userId" in payload;
  return isObject && typeof payload.userId === "string" ? payload.userId : null;
}
