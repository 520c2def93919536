import type { FastifyPluginAsync } from "fastify";
import type { Context, Metrics } from "../services/context.ts";
import { metricsReader } from "../services/metrics/read.ts";

/** What an operator's monitoring reads, without a key. */
export const metricsRoutes: FastifyPluginAsync<{ ctx: Context; metrics: Metrics }> = async (
  scope,
  { ctx, metrics },
) => {
  const read = metricsReader(ctx, metrics);
  scope.get("/metrics", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("text/plain; version=0.0.4; charset=utf-8").send(await read()),
  );
};
