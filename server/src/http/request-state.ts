import type { FastifyInstance, FastifyRequest } from "fastify";
import type { SessionContext } from "../services/accounts/session.ts";
import type { Context, UserContext } from "../services/context.ts";
import type { Caller } from "./caller.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null until that is checked. */
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    /** A route whose answer carries an entity tag, so that an unchanged one costs no body. */
    etag?: boolean;
  }
}

export function addRequestState(app: FastifyInstance): void {
  app.decorateRequest("caller", null);
}

/** The context of a request whose caller has been checked. */
export function userContext(ctx: Context, request: FastifyRequest): UserContext {
  const { user, actor } = callerOf(request);
  return { ...ctx, user, actor };
}

/** The context of a request from a signed-in browser. */
export function sessionContext(ctx: Context, request: FastifyRequest): SessionContext {
  const { session } = callerOf(request);
  if (session === null) throw new Error("a route without a session asked for one");
  return { ...userContext(ctx, request), session };
}

/** The version of the user's stored documents as it was when the key was checked. */
export function documentsVersion(request: FastifyRequest): number {
  return callerOf(request).documentsVersion;
}

/** Who asks; throws on a route without authentication. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new Error("a route without authentication asked for the user");
  return caller;
}
