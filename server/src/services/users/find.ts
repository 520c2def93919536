import { AppError } from "../../errors.ts";
import type { Context, User } from "../context.ts";

/** The user with an address, for the operator. */
export async function findUser(ctx: Pick<Context, "store">, email: string): Promise<User> {
  const user = await ctx.store.users.getByEmail(email.trim());
  if (user === null) throw new AppError("not_found", `No user found with the address ${email}.`);
  return user;
}
