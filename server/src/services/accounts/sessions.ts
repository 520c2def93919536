import type { Session } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { SessionContext } from "./session.ts";

/** The browsers in which the user is signed in, the latest first. */
export async function listSessions(ctx: SessionContext): Promise<Session[]> {
  const open = await ctx.store.accounts.sessions(ctx.user.id, ctx.now());
  return open.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    userAgent,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    current: id === ctx.session.id,
  }));
}

/** Signs a browser out. */
export async function endSession(ctx: SessionContext, id: string): Promise<void> {
  if (!(await ctx.store.accounts.endSession(ctx.user.id, id)))
    throw new AppError("not_found", "Session not found.");
}
