import { presentText, type Tier } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { Context, User } from "../context.ts";
import { newId } from "../new-id.ts";

export interface AddUserInput {
  readonly email: string;
  readonly name: string;
  /** The server's default where absent. */
  readonly tier?: Tier | undefined;
  /** Other names that the user goes by in transcripts. */
  readonly aliases?: readonly string[] | undefined;
  /** An IANA name; UTC where absent. */
  readonly timezone?: string | undefined;
}

/** Opens an account. An address has one account, whatever its letter case. */
export async function addUser(
  ctx: Pick<Context, "store" | "settings">,
  { email, name, tier, aliases = [], timezone }: AddUserInput,
): Promise<User> {
  const address = presentText(email) ?? "";
  const called = presentText(name);
  if (!/^[^\s@\0]+@[^\s@\0]+$/.test(address))
    throw new AppError("validation_error", `"${email}" is not an email address.`);
  if (called === null || called.includes("\0"))
    throw new AppError("validation_error", "The name is missing.");
  const user = await ctx.store.users.insert({
    id: newId("usr"),
    email: address,
    name: called,
    timezone: presentText(timezone) ?? "UTC",
    language: "en",
    aliases,
    tier: tier ?? ctx.settings.defaultTier,
  });
  if (user === null) throw new AppError("conflict", `There is a user with the address ${address} already.`);
  return user;
}
