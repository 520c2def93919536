import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { type FastifyBaseLogger, type FastifyHttpOptions, LogController } from "fastify";
import { AppError } from "../errors.ts";
import { errorAnswer, sendError } from "./error-answers.ts";

/** Requests other than imports carry a few fields. */
const bodyBytesMax = 1024 * 1024;

/** More than fits into a request line: a strange id is not found, like any other. */
const paramCharactersMax = 64 * 1024;

export interface Patience {
  /** A client may take this long to send its request, a large file over a slow line included. */
  readonly requestMsMax: number;
  /** Headers alone are short: a client that dribbles them is dropped. */
  readonly headersMsMax: number;
  /** How often both are looked after. */
  readonly checkMs: number;
}

const usualPatience: Patience = { requestMsMax: 120_000, headersMsMax: 15_000, checkMs: 5_000 };

/** Longer than the usual load balancer's minute, so that the other side closes first. */
const keepAliveTimeoutMs = 72_000;

export function serverOptions(
  log: FastifyBaseLogger,
  { requestMsMax, headersMsMax, checkMs }: Patience = usualPatience,
): FastifyHttpOptions<Server, FastifyBaseLogger> {
  return {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // One logger for all: the lines that we write name the request themselves.
    childLoggerFactory: (logger) => logger,
    genReqId: () => `req_${randomUUID()}`,
    requestIdHeader: false,
    bodyLimit: bodyBytesMax,
    routerOptions: { maxParamLength: paramCharactersMax },
    requestTimeout: requestMsMax,
    keepAliveTimeout: keepAliveTimeoutMs,
    http: { headersTimeout: headersMsMax, connectionsCheckingInterval: checkMs },
    forceCloseConnections: "idle",
    frameworkErrors: (_error, request, reply) => {
      sendError(request, reply, new AppError("validation_error", "The address cannot be read."));
    },
    clientErrorHandler: (error, socket) => answerBrokenRequest(error.code, socket),
  };
}

/** What never became a request: too slow, too large a header, or not HTTP. */
function answerBrokenRequest(code: string | undefined, socket: Socket): void {
  if (code === "ECONNRESET" || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const requestId = `req_${randomUUID()}`;
  const body = JSON.stringify(
    errorAnswer(requestId, "validation_error", "The request cannot be read as HTTP."),
  );
  const status = code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: ${requestId}`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
}
