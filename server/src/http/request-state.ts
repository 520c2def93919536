import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context, UserContext } from "../services/context.ts";
import type { KnownCaller } from "../services/keys/authenticate.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks and how much is left of the hour; null until the key is checked. */
    caller: KnownCaller | null;
  }
  interface FastifyContextConfig {
    /** A route whose answer carries an entity tag, so that an unchanged one costs no body. */
    etag?: boolean;
  }
}

export function addRequestState(app: FastifyInstance): void {
  app.decorateRequest("caller", null);
}

/** The context of a request whose key has been checked. */
export function userContext(ctx: Context, request: FastifyRequest): UserContext {
  const { user, keyId } = callerOf(request);
  return { ...ctx, user, actor: `key:${keyId}` };
}

/** The version of the user's stored documents as it was when the key was checked. */
export function documentsVersion(request: FastifyRequest): number {
  return callerOf(request).documentsVersion;
}

/** Who asks; throws on a route without authentication. */
export function callerOf({ caller }: FastifyRequest): KnownCaller {
  if (caller === null) throw new Error("a route without authentication asked for the user");
  return caller;
}
