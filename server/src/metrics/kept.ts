import type { KeptCounts } from "../services/context.ts";
import type { Metric } from "./exposition.ts";

/** What the database knows: the same from every server on it, so take the maximum over them, not the sum. */
export function keptMetrics(kept: KeptCounts | null): Metric[] {
  const up: Metric = {
    name: "convo_database_up",
    help: "1 while the database answers, else 0.",
    type: "gauge",
    samples: [{ value: kept === null ? 0 : 1 }],
  };
  if (kept === null) return [up];
  return [
    up,
    {
      name: "convo_jobs",
      help: "Jobs in the database's queue; a failed one has no attempt left.",
      type: "gauge",
      samples: kept.jobs.map(({ task, state, count }) => ({ labels: { task, state }, value: count })),
    },
    {
      name: "convo_generations_this_month",
      help: "Generations that all users spent in the current month, UTC.",
      type: "gauge",
      samples: [{ value: kept.generations }],
    },
  ];
}
