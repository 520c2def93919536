import { AppError } from "../../errors.ts";
import type { ApiKey, Context, User } from "../context.ts";

/** Revokes a key of the user's; it is refused from the next request on. */
export async function revokeKey(ctx: Pick<Context, "store">, user: User, keyId: string): Promise<ApiKey> {
  const key = await ctx.store.keys.revoke(user.id, keyId);
  if (key === null) throw new AppError("not_found", `No key ${keyId} found for ${user.email}.`);
  return key;
}
