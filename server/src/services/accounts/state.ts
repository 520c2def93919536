import type { AccountState, SignedInUser } from "@convo/contract";
import type { Context, User } from "../context.ts";

/** Who is signed in, and what this server offers. */
export async function accountState(
  ctx: Pick<Context, "store" | "calendars">,
  known: User | null,
): Promise<AccountState> {
  const user = known === null ? null : await signedInUser(ctx, known);
  return { user, offers: { googleCalendar: ctx.calendars.google !== null } };
}

export async function signedInUser(
  { store }: Pick<Context, "store">,
  { id, email, name, tier }: User,
): Promise<SignedInUser> {
  return { id, email, name, tier, role: await store.accounts.role(id) };
}
