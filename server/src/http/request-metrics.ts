import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Metrics } from "../services/context.ts";

/** Counts every request when its answer is out, or when the client has gone. */
export function addRequestMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onRequest", (request, reply, done) => {
    const route = routeOf(request);
    metrics.requestBegan(route);
    reply.raw.once("close", () =>
      metrics.requestEnded({
        method: request.method,
        route,
        // 499 is what proxies call it when the client left before anything was answered.
        status: reply.raw.headersSent ? reply.statusCode : 499,
        seconds: reply.elapsedTime / 1000,
        isStream: isStream(reply),
      }),
    );
    done();
  });
}

/** The address as declared; the dashboard's files, whose names change with every build, count as one. */
function routeOf({ routeOptions }: FastifyRequest): string {
  const { url = "unknown" } = routeOptions;
  return url.startsWith("/assets/") ? "/assets/*" : url;
}

function isStream(reply: FastifyReply): boolean {
  return String(reply.raw.getHeader("content-type") ?? "").startsWith("text/event-stream");
}
