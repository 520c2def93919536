import type { Metric } from "./exposition.ts";

/** A pool of connections, as the database's driver counts it. */
export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** The connections to the database, and who waits for one. */
export function poolMetrics({ totalCount, idleCount, waitingCount }: PoolCounts): Metric[] {
  return [
    {
      name: "convo_database_connections",
      help: "Connections of this server's pool.",
      type: "gauge",
      samples: [
        { labels: { state: "busy" }, value: totalCount - idleCount },
        { labels: { state: "idle" }, value: idleCount },
      ],
    },
    {
      name: "convo_database_connections_waited_for",
      help: "How many wait for a connection of this server's pool.",
      type: "gauge",
      samples: [{ value: waitingCount }],
    },
  ];
}
