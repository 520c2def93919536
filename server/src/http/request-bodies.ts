import { createGunzip } from "node:zlib";
import type { FastifyInstance, RequestPayload } from "fastify";
import { AppError } from "../errors.ts";

/** Bodies of this scope: JSON, plain or gzip; an empty one is as none. */
export function addRequestBodies(scope: FastifyInstance): void {
  addBodyDecoding(scope);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    if (body === "") return done(null, undefined);
    try {
      done(null, JSON.parse(String(body).replace(/^\uFEFF/, "")));
    } catch {
      done(new AppError("validation_error", "The body is not valid JSON."));
    }
  });
}

/** Takes gzip apart. The limit on bodies counts what comes out, and nothing is unpacked once the answer is given. */
function addBodyDecoding(scope: FastifyInstance): void {
  scope.addHook("onRequest", (request, _reply, done) => {
    // Some clients name a content type for a body that they don't send.
    if (request.headers["content-length"] === "0") delete request.headers["content-type"];
    done();
  });
  scope.addHook("preParsing", (request, reply, payload, done) => {
    const encoding = request.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
    if (encoding === "identity" || encoding === "") return done(null, payload);
    if (encoding === "gzip" || encoding === "x-gzip") return done(null, unpacked(payload, reply.raw));
    const message = "The body's content encoding cannot be read; gzip can.";
    done(new AppError("unsupported_media_type", message));
  });
}

function unpacked(payload: RequestPayload, answer: NodeJS.EventEmitter): RequestPayload {
  const gunzip: RequestPayload & ReturnType<typeof createGunzip> = createGunzip();
  gunzip.receivedEncodedLength = 0;
  payload.on("data", (chunk: Buffer) => {
    gunzip.receivedEncodedLength = (gunzip.receivedEncodedLength ?? 0) + chunk.length;
  });
  payload.on("error", (error) => gunzip.destroy(error));
  answer.once("close", () => {
    payload.unpipe(gunzip);
    gunzip.destroy();
  });
  return payload.pipe(gunzip);
}
