import type { Context } from "../context.ts";

/** Longer than anyone looks for what became of an event. */
const daysKept = 30;
const dayMs = 24 * 60 * 60 * 1_000;

/** Forgets deliveries of long ago, for all users. */
export async function dropOldDeliveries({ store, now, log }: Pick<Context, "store" | "now" | "log">) {
  const dropped = await store.deliveries.deleteBefore(new Date(now().getTime() - daysKept * dayMs));
  log.info({ dropped }, "old webhook deliveries were dropped");
}
