import type { FastifyReply } from "fastify";
import type { StoredBody } from "../services/context.ts";

/** Sends a stored answer as it lies: neither parsed nor written anew. */
export function sendStored(reply: FastifyReply, { body, etag }: StoredBody): FastifyReply {
  return reply.header("etag", etag).type("application/json; charset=utf-8").send(body);
}
