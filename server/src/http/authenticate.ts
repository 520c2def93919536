import { tiers } from "@convo/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";
import { resumeSession } from "../services/accounts/session.ts";
import type { Context } from "../services/context.ts";
import { authenticate, type KnownCaller } from "../services/keys/authenticate.ts";
import type { Caller } from "./caller.ts";
import { type InnerCalls, innerCallHeader } from "./inner-calls.ts";
import { requireSameOrigin, sessionToken } from "./session-cookie.ts";

/** What the headers say where there is no limit: programs read numbers there. */
const noLimit = 1_000_000_000;

const hourMs = 60 * 60 * 1000;

export interface AuthenticationOptions {
  readonly innerCalls: InnerCalls;
  /** Whether a signed-in browser may ask as well. */
  readonly sessions: boolean;
}

/**
 * Every request of this scope, known route or not, needs a key, counts in its user's hour, and the tier must include the
 * API. A signed-in browser shows a session instead: that is no use of the API, and neither counted nor bound to a tier.
 */
export function addAuthentication(
  scope: FastifyInstance,
  ctx: Context,
  { innerCalls, sessions }: AuthenticationOptions,
): void {
  scope.addHook("onRequest", async (request, reply) => {
    const inner = innerCalls.callerOf(request.headers[innerCallHeader]);
    const known = inner ?? (sessions ? await signedIn(ctx, request, reply) : null);
    request.caller = known ?? (await withKey(ctx, request, reply));
  });
}

/** The caller by the session's cookie; null without one, or where a key is shown beside it. */
export async function signedIn(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | null> {
  if (request.headers.authorization !== undefined) return null;
  const found = await resumeSession(ctx, sessionToken(request));
  if (found === null) return null;
  requireSameOrigin(request);
  const resetAt = new Date(ctx.now().getTime() + hourMs);
  setLimitHeaders(reply, { limit: null, remaining: null, resetAt });
  return { ...found, actor: "session" };
}

/** Every request of this scope needs a session: what is done here is a person's own affair. */
export function addSessions(scope: FastifyInstance, ctx: Context): void {
  scope.addHook("onRequest", async (request, reply) => {
    request.caller = await signedIn(ctx, request, reply);
    if (request.caller === null) throw new AppError("unauthorized", "Sign in first.");
  });
}

async function withKey(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
  const caller = await authenticate(ctx, request.headers.authorization);
  const { user, documentsVersion, keyId } = caller;
  setLimitHeaders(reply, caller);
  request.caller = { user, documentsVersion, actor: `key:${keyId}`, session: null };
  if (caller.kind === "limited") {
    const seconds = Math.max(1, Math.ceil((caller.resetAt.getTime() - ctx.now().getTime()) / 1000));
    reply.header("retry-after", seconds);
    const message = `Rate limit exceeded: ${caller.limit} requests an hour. Retry in ${seconds} s.`;
    throw new AppError("rate_limited", message);
  }
  if (!tiers[user.tier].apiAccess)
    throw new AppError("forbidden", `The tier ${user.tier} does not include the API.`);
  return request.caller;
}

type Limits = Pick<KnownCaller, "limit" | "remaining" | "resetAt">;

function setLimitHeaders(reply: FastifyReply, { limit, remaining, resetAt }: Limits): void {
  reply.header("x-ratelimit-limit", limit ?? noLimit);
  reply.header("x-ratelimit-remaining", remaining ?? noLimit);
  reply.header("x-ratelimit-reset", Math.ceil(resetAt.getTime() / 1000));
}
