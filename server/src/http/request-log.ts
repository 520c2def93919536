import type { FastifyInstance } from "fastify";

/** One line a request, and only these fields: no address with its query, no header, no body can slip in. */
export function addRequestLog(app: FastifyInstance): void {
  const tellsAll = ["trace", "debug", "info"].includes(app.log.level);
  app.addHook("onResponse", (request, reply, done) => {
    const failed = reply.statusCode >= 500;
    if (failed || tellsAll) {
      const fields = {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? "unknown",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        userId: request.caller?.user.id ?? null,
      };
      request.log[failed ? "error" : "info"](fields, "request");
    }
    done();
  });
}
