import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Answers of routes with `config.etag` carry an entity tag, and shrink to 304 where the client has them already. */
export function addEntityTags(scope: FastifyInstance): void {
  scope.addHook("onSend", (request, reply, payload, done) => {
    const isTagged = request.routeOptions.config?.etag === true && reply.statusCode === 200;
    if (!isTagged || typeof payload !== "string") return done(null, payload);
    const tag = reply.getHeader("etag") ?? `"${createHash("sha1").update(payload).digest("base64url")}"`;
    done(null, tagged(request, reply, payload, String(tag)));
  });
}

function tagged(request: FastifyRequest, reply: FastifyReply, payload: string, tag: string): string | null {
  // Weak, because the same answer may be sent compressed or plain; revalidated each time, because it is private and may change.
  reply.header("etag", tag.startsWith("W/") ? tag : `W/${tag}`);
  reply.header("cache-control", "private, no-cache");
  if (!isKnown(request.headers["if-none-match"], tag)) return payload;
  reply.code(304).removeHeader("content-type").removeHeader("content-length");
  return null;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = tag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((known) => ["*", opaque].includes(known.trim().replace(/^W\//, "")));
}
