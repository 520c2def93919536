import type { Tier } from "@convo/contract";
import type { Context, User } from "../context.ts";
import { findUser } from "./find.ts";

/** Moves a user to another tier; it holds from the next request on. */
export async function setTier(ctx: Pick<Context, "store">, email: string, tier: Tier): Promise<User> {
  const user = await findUser(ctx, email);
  await ctx.store.users.setTier(user.id, tier);
  return { ...user, tier };
}
