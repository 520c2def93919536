import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";

/** Throws where the server may not send anything to the address. */
export async function requireReceiver(ctx: Pick<UserContext, "webhooks">, url: string): Promise<void> {
  const message = await ctx.webhooks.refusal(url);
  if (message === null) return;
  throw new AppError("validation_error", `url: ${message}`, { details: [{ path: "url", message }] });
}
