import { tiers } from "@convo/contract";
import type { FastifyInstance, FastifyReply } from "fastify";
import { AppError } from "../errors.ts";
import type { Context } from "../services/context.ts";
import { authenticate, type KnownCaller } from "../services/keys/authenticate.ts";
import { type InnerCalls, innerCallHeader } from "./inner-calls.ts";

/** What the headers say where there is no limit: programs read numbers there. */
const noLimit = 1_000_000_000;

/** Every request of this scope, known route or not, needs a key, counts in its user's hour, and the tier must include the API. */
export function addAuthentication(scope: FastifyInstance, ctx: Context, innerCalls: InnerCalls): void {
  scope.addHook("onRequest", async (request, reply) => {
    const inner = innerCalls.callerOf(request.headers[innerCallHeader]);
    if (inner !== null) {
      request.caller = inner;
      return;
    }
    const caller = await authenticate(ctx, request.headers.authorization);
    request.caller = caller;
    setLimitHeaders(reply, caller);
    if (caller.kind === "limited") {
      const seconds = Math.max(1, Math.ceil((caller.resetAt.getTime() - ctx.now().getTime()) / 1000));
      reply.header("retry-after", seconds);
      throw new AppError(
        "rate_limited",
        `Rate limit exceeded: ${caller.limit} requests an hour. Retry in ${seconds} s.`,
      );
    }
    if (!tiers[caller.user.tier].apiAccess) {
      throw new AppError("forbidden", `The tier ${caller.user.tier} does not include the API.`);
    }
  });
}

function setLimitHeaders(reply: FastifyReply, { limit, remaining, resetAt }: KnownCaller): void {
  reply.header("x-ratelimit-limit", limit ?? noLimit);
  reply.header("x-ratelimit-remaining", remaining ?? noLimit);
  reply.header("x-ratelimit-reset", Math.ceil(resetAt.getTime() / 1000));
}
