import type { Context, KeptCounts, Metrics } from "../context.ts";
import { monthOf } from "../generations/month.ts";

/** The address is open to all, so the database is asked at most this often. */
const keptMsMax = 5_000;

/** Reads everything that is counted, as text for Prometheus; a database that does not answer is told, not thrown. */
export function metricsReader(ctx: Pick<Context, "store" | "now" | "log">, metrics: Metrics) {
  let asked: { readonly at: number; readonly counts: Promise<KeptCounts | null> } | null = null;
  return async (): Promise<string> => {
    const at = ctx.now().getTime();
    if (asked === null || at - asked.at >= keptMsMax) asked = { at, counts: keptCounts(ctx) };
    return metrics.text(await asked.counts);
  };
}

async function keptCounts({ store, now }: Pick<Context, "store" | "now">): Promise<KeptCounts | null> {
  try {
    const [jobs, generations] = await Promise.all([
      store.jobs.counts(),
      store.generations.usedByAll(monthOf(now())),
    ]);
    return { jobs, generations };
  } catch {
    // Why it does not answer is told by the requests that fail with it.
    return null;
  }
}
