import type { Context } from "../context.ts";
import { failureWindowMs } from "./sign-in.ts";

/** Forgets what lets nobody in or keeps nobody out any more: old failures to sign in, expired sessions and links. */
export async function forgetExpiredSignIns({ store, now }: Pick<Context, "store" | "now">): Promise<void> {
  const failuresBefore = new Date(now().getTime() - failureWindowMs);
  await store.accounts.forgetExpired(now(), failuresBefore);
}
