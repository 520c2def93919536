import type { Metrics } from "../services/context.ts";
import { exposition, type Metric } from "./exposition.ts";
import { Histogram } from "./histogram.ts";
import { keptMetrics } from "./kept.ts";
import { type PoolCounts, poolMetrics } from "./pool.ts";
import { processMetrics } from "./process.ts";
import { Tally } from "./tally.ts";

const liveRoute = "/api/v1/conversations/:id/live";

/** Counts from now on. */
export function openMetrics(pool: PoolCounts): Metrics {
  const ended = new Tally();
  const took = new Histogram();
  const underway = new Map<string, number>();
  const jobs = new Tally();
  const jobsTook = new Histogram();
  const processNow = processMetrics();
  return {
    requestBegan(route) {
      underway.set(route, (underway.get(route) ?? 0) + 1);
    },
    requestEnded({ method, route, status, seconds, isStream }) {
      underway.set(route, (underway.get(route) ?? 1) - 1);
      ended.add({ method, route, status });
      if (!isStream) took.observe({ method, route }, seconds);
    },
    jobEnded({ task, outcome, seconds }) {
      jobs.add({ task, outcome });
      jobsTook.observe({ task }, seconds);
    },
    text: (kept) =>
      exposition([
        counter("convo_http_requests_total", "Requests that were answered.", ended),
        histogram("convo_http_request_duration_seconds", "How long answers took, streams left out.", took),
        ...underwayMetrics(underway),
        counter("convo_jobs_ended_total", "Attempts at jobs that this server made.", jobs),
        histogram("convo_job_duration_seconds", "How long attempts at jobs took.", jobsTook),
        ...keptMetrics(kept),
        ...poolMetrics(pool),
        ...processNow(),
      ]),
  };
}

function counter(name: string, help: string, tally: Tally): Metric {
  return { name, help, type: "counter", samples: tally.samples() };
}

function histogram(name: string, help: string, observed: Histogram): Metric {
  return { name, help, type: "histogram", samples: observed.samples() };
}

function underwayMetrics(underway: ReadonlyMap<string, number>): Metric[] {
  const streams = underway.get(liveRoute) ?? 0;
  const all = [...underway.values()].reduce((sum, count) => sum + count, 0);
  return [
    {
      name: "convo_http_requests_underway",
      help: "Requests that are being answered, streams left out.",
      type: "gauge",
      samples: [{ value: all - streams }],
    },
    {
      name: "convo_live_streams",
      help: "Streams of live conversations that are open.",
      type: "gauge",
      samples: [{ value: streams }],
    },
  ];
}
