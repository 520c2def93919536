import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** One line a request, and only these fields: no address with its query, no header, no body can slip in. */
export function addRequestLog(app: FastifyInstance): void {
  const tellsAll = ["trace", "debug", "info"].includes(app.log.level);
  app.addHook("onRequest", (request, reply, done) => {
    // Told of once however the request ends: an answer that the client does not wait for never finishes.
    reply.raw.once("close", () => {
      const message = reply.raw.writableEnded ? "request" : "the client has gone";
      if (tellsAll || reply.statusCode >= 500) writeLine(request, reply, message);
    });
    done();
  });
}

function writeLine(request: FastifyRequest, reply: FastifyReply, message: string): void {
  const fields = {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? "unknown",
    status: reply.raw.headersSent ? reply.statusCode : null,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    userId: request.caller?.user.id ?? null,
  };
  request.log[reply.statusCode >= 500 ? "error" : "info"](fields, message);
}
