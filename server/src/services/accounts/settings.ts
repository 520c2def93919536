import type { AccountSettings } from "@convo/contract";
import type { SessionContext } from "./session.ts";

export async function getSettings({ store, user }: SessionContext): Promise<AccountSettings> {
  return { retentionDays: await store.accounts.retentionDays(user.id) };
}

export async function changeSettings(
  ctx: SessionContext,
  settings: AccountSettings,
): Promise<AccountSettings> {
  await ctx.store.accounts.setRetentionDays(ctx.user.id, settings.retentionDays);
  return getSettings(ctx);
}
