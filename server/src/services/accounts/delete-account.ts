import { AppError } from "../../errors.ts";
import { requirePassword } from "./change-password.ts";
import type { SessionContext } from "./session.ts";

/** Deletes the user's account and everything in it. The owner's goes last: somebody must be able to invite. */
export async function deleteAccount(ctx: SessionContext, password: string): Promise<void> {
  await requirePassword(ctx, password, "password");
  const isOwner = (await ctx.store.accounts.role(ctx.user.id)) === "owner";
  if (isOwner && (await ctx.store.users.list()).length > 1)
    throw new AppError("conflict", "Others have accounts here: the owner's can only be deleted last.");
  await ctx.store.accounts.deleteUser(ctx.user.id);
}
