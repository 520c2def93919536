import type { QueuedDelivery } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";
import { findWebhook } from "./find.ts";
import { requireWebhooks } from "./limit.ts";

export interface RedeliverInput {
  readonly id: string;
  readonly deliveryId: string;
}

/** Sends a delivery once more, with the same body and id, whatever became of it; its attempts are counted anew. */
export async function redeliver(
  ctx: UserContext,
  { id, deliveryId }: RedeliverInput,
): Promise<QueuedDelivery> {
  requireWebhooks(ctx);
  await findWebhook(ctx, id);
  const isPossible = /^dlv_[0-9A-Za-z]{1,64}$/.test(deliveryId);
  if (!isPossible || !(await ctx.store.deliveries.restart(ctx.user.id, id, deliveryId)))
    throw new AppError("not_found", "Delivery not found.");
  return { deliveryId };
}
