import type { Context, OpenSession, SessionRecord, UserContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { hashToken, newToken } from "./token.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** A browser that comes back within this time stays signed in. */
export const sessionDays = 30;

/** Seen again sooner, nothing is written. */
const extendAfterMs = 60 * 60 * 1000;

export interface SessionContext extends UserContext {
  readonly session: SessionRecord;
}

/** Signs a browser in. Answers the cookie's token, which is kept nowhere. */
export async function openSession(
  ctx: Pick<Context, "store" | "now">,
  userId: string,
  userAgent: string | null,
): Promise<string> {
  const token = newToken();
  const now = ctx.now();
  const session = {
    id: newId("ses"),
    userAgent: userAgent?.slice(0, 300) ?? null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: endOf(now),
  };
  await ctx.store.accounts.openSession(userId, session, hashToken(token));
  return token;
}

/** Who is signed in by this cookie; null where nobody is. */
export async function resumeSession(
  ctx: Pick<Context, "store" | "now">,
  token: string | undefined,
): Promise<OpenSession | null> {
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  const now = ctx.now();
  const found = await ctx.store.accounts.findSession(hashToken(token), now);
  if (found === null) return null;
  const { session, user } = found;
  if (now.getTime() - session.lastSeenAt.getTime() > extendAfterMs)
    await ctx.store.accounts.extendSession(user.id, session.id, now, endOf(now));
  return found;
}

function endOf(now: Date): Date {
  return new Date(now.getTime() + sessionDays * dayMs);
}
