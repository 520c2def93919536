import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Metric } from "./exposition.ts";

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: "gauge",
  samples: [{ value }],
});

/** The process itself, under the names that every Prometheus client uses. */
export function processMetrics(): () => Metric[] {
  const startedAtSeconds = Date.now() / 1000 - process.uptime();
  const delays = monitorEventLoopDelay();
  delays.enable();
  return () => {
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const worstSeconds = delays.max / 1e9;
    delays.reset();
    return [
      {
        name: "process_cpu_seconds_total",
        help: "CPU time of this process.",
        type: "counter",
        samples: [{ value: (user + system) / 1e6 }],
      },
      gauge("process_resident_memory_bytes", "Memory of this process.", rss),
      gauge("process_start_time_seconds", "When this process started, since 1970.", startedAtSeconds),
      gauge("nodejs_heap_size_used_bytes", "JavaScript memory in use.", heapUsed),
      gauge(
        "nodejs_eventloop_lag_max_seconds",
        "The longest hold-up of the event loop since this was last asked for.",
        worstSeconds,
      ),
    ];
  };
}
