import { AppError } from "../../errors.ts";
import { hashPassword, isPassword } from "./password.ts";
import type { SessionContext } from "./session.ts";

/** Changes the password and signs out every other browser. */
export async function changePassword(
  ctx: SessionContext,
  input: { readonly current: string; readonly new: string },
): Promise<void> {
  await requirePassword(ctx, input.current, "current");
  const password = await hashPassword(input.new);
  await ctx.store.transaction(async (store) => {
    await store.accounts.setPassword(ctx.user.id, password, ctx.now());
    await store.accounts.endOtherSessions(ctx.user.id, ctx.session.id);
  });
}

/** Throws unless it is the user's password; `path` is the field that it came in. */
export async function requirePassword(ctx: SessionContext, password: string, path: string): Promise<void> {
  if (await isPassword(password, await ctx.store.accounts.password(ctx.user.id))) return;
  const message = "This is not your password.";
  throw new AppError("validation_error", message, { details: [{ path, message }] });
}
