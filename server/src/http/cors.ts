import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Browsers ask again after this long whether they may. */
const preflightSecondsMax = 600;

/**
 * Lets pages of these origins call this scope with a key; without any, browsers keep every other page's script from
 * reading an answer. Cookies are never taken from another origin.
 */
export async function addCors(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, {
    origin: [...origins],
    credentials: false,
    methods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    allowedHeaders: ["authorization", "content-type", "content-encoding", "if-none-match", "last-event-id"],
    exposedHeaders: [
      "etag",
      "content-disposition",
      "retry-after",
      "x-request-id",
      "x-ratelimit-limit",
      "x-ratelimit-remaining",
      "x-ratelimit-reset",
    ],
    maxAge: preflightSecondsMax,
    strictPreflight: false,
  });
}
