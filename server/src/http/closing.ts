import type { FastifyInstance } from "fastify";

/** How often connections are looked through that have become idle while the server stops. */
const checkMs = 50;

/** Requests that take longer than this to finish are cut off, so that the rest can stop in order. */
const finishMsMax = 6_000;

/**
 * Lets the server close as soon as the requests in flight are answered: a connection that is kept alive after its last
 * answer would hold it open for as long as the client likes.
 */
export function addClosing(app: FastifyInstance): void {
  let sweep: NodeJS.Timeout | undefined;
  let cutOff: NodeJS.Timeout | undefined;
  app.addHook("preClose", (done) => {
    sweep = setInterval(() => app.server.closeIdleConnections(), checkMs);
    cutOff = setTimeout(() => app.server.closeAllConnections(), finishMsMax);
    done();
  });
  app.addHook("onClose", async () => {
    clearInterval(sweep);
    clearTimeout(cutOff);
  });
}
