import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";

/** Throws `unavailable` unless the server can serve: its database answers. */
export async function requireReady(ctx: Context): Promise<void> {
  try {
    await ctx.store.ping();
  } catch (cause) {
    throw new AppError("unavailable", "The database does not answer.", { cause });
  }
}
