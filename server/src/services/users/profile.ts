import type { UserProfile } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { generationLimit } from "../generations/limit.ts";
import { monthOf, nextMonth } from "../generations/month.ts";

/** The user's own account: who, on which tier, and how much of it is used. */
export async function getProfile(ctx: UserContext): Promise<UserProfile> {
  const { user } = ctx;
  const limit = generationLimit(ctx);
  const used = await ctx.store.generations.used(user.id, monthOf(ctx.now()));
  const resetsAt = nextMonth(ctx.now()).toISOString();
  const { name, email, timezone, language } = user;
  const createdAt = user.createdAt.toISOString();
  const remaining = limit === null ? null : Math.max(0, limit - used);
  return {
    profile: {
      name,
      email,
      timezone,
      language,
      aliases: [...user.aliases],
      profilePictureUrl: null,
      createdAt,
    },
    subscription: { tier: user.tier, status: "active", currentPeriodEnd: resetsAt },
    apiUsage: { aiGenerations: { used, limit, remaining, resetsAt } },
  };
}
