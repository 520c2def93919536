import { createHash } from "node:crypto";
import { AppError } from "../../errors.ts";
import type { Context, User } from "../context.ts";
import { isPassword } from "./password.ts";

/** So long a failure counts. */
export const failureWindowMs = 15 * 60 * 1000;

/** Failures within the window after which no more are heard: of one address on one account, on the account, of the address. */
const failuresMax = { pair: 10, account: 50, address: 100 } as const;

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** The network address that asks. */
  readonly address: string;
}

/** The user whose address and password these are. One answer for an unknown address and a wrong password. */
export async function signIn(ctx: Pick<Context, "store" | "now">, input: SignInInput): Promise<User> {
  const buckets = bucketsOf(input);
  await requirePatience(ctx, buckets);
  const user = await ctx.store.users.getByEmail(input.email);
  const stored = user === null ? null : await ctx.store.accounts.password(user.id);
  if (user !== null && (await isPassword(input.password, stored))) {
    await ctx.store.accounts.forgetFailures(buckets.pair);
    return user;
  }
  if (user === null) await isPassword(input.password, null);
  for (const bucket of Object.values(buckets))
    await ctx.store.accounts.countFailure(bucket, ctx.now(), failureWindowMs);
  throw new AppError("unauthorized", "The email address or the password is wrong.");
}

type Buckets = Record<keyof typeof failuresMax, string>;

function bucketsOf({ email, address }: SignInInput): Buckets {
  const account = email.trim().toLowerCase();
  const hashed = (...parts: string[]) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return {
    pair: hashed("pair", account, address),
    account: hashed("account", account),
    address: hashed("address", address),
  };
}

async function requirePatience(ctx: Pick<Context, "store" | "now">, buckets: Buckets): Promise<void> {
  for (const kind of ["pair", "account", "address"] as const) {
    const failures = await ctx.store.accounts.failures(buckets[kind], ctx.now(), failureWindowMs);
    if (failures >= failuresMax[kind])
      throw new AppError("rate_limited", "Too many failed attempts. Try again in 15 minutes.");
  }
}
