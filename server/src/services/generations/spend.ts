import { AppError } from "../../errors.ts";
import type { Store, UserContext } from "../context.ts";
import { generationLimit } from "./limit.ts";
import { monthOf, nextMonth } from "./month.ts";

/** The cheap check before the work; the count itself is taken with the storing. */
export async function requireGenerationLeft(ctx: UserContext): Promise<void> {
  const limit = generationLimit(ctx);
  if (limit === null) return;
  const used = await ctx.store.generations.used(ctx.user.id, monthOf(ctx.now()));
  if (used >= limit) throw limitExceeded(ctx, limit);
}

/** Counts one generation in the transaction of what was generated; throws where none is left. */
export async function spendGeneration(ctx: UserContext, store: Store): Promise<void> {
  const limit = generationLimit(ctx);
  const spent = await store.generations.spend(ctx.user.id, monthOf(ctx.now()), limit);
  if (!spent) throw limitExceeded(ctx, limit ?? 0);
}

function limitExceeded(ctx: UserContext, limit: number): AppError {
  const resetsAt = nextMonth(ctx.now()).toISOString();
  return new AppError(
    "ai_limit_exceeded",
    `All ${limit} generations of this month are used; the count resets at ${resetsAt}.`,
  );
}
