import type { Task } from "graphile-worker";
import { z } from "zod";
import { describeError } from "../describe-error.ts";
import type { Context } from "../services/context.ts";
import { deliverWebhook } from "../services/webhooks/deliver.ts";

const payload = z.object({ userId: z.string(), deliveryId: z.string() });

/** One attempt at a delivery. What the receiver answers is no failure of the job: the service queues the next attempt. */
export function deliverWebhookTask(ctx: Context): Task {
  return async (input) => {
    const { userId, deliveryId } = payload.parse(input);
    try {
      await deliverWebhook(ctx, { userId, deliveryId });
    } catch (error) {
      ctx.log.warn({ deliveryId, error: describeError(error) }, "a webhook delivery was cut short");
      // The queue keeps and tells the message of what is thrown here; the error's own may hold somebody's words.
      throw new Error("the delivery was cut short");
    }
  };
}
