import { type ErrorBody, type ErrorCode, type ErrorDetail, errors } from "@convo/contract";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { ZodError } from "zod";
import { describeError } from "../describe-error.ts";
import { AppError } from "../errors.ts";

/** Turns whatever is thrown into the contract's envelope. Causes and stacks go to the log, never out. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error);
    if (failure.code === "internal_error" || failure.code === "unavailable") {
      request.log.error({ requestId: request.id, error: describeError(error) }, "unexpected failure");
    }
    return sendError(request, reply, failure);
  });
}

/** Sends a failure in the contract's envelope. */
export function sendError(request: FastifyRequest, reply: FastifyReply, failure: AppError): FastifyReply {
  const { code, message, details } = failure;
  return reply
    .code(errors[code].status)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(errorAnswer(request.id, code, message, details)));
}

export function errorAnswer(
  requestId: string,
  code: ErrorCode,
  message: string,
  details: readonly ErrorDetail[] = [],
): ErrorBody {
  return { error: { code, message, ...(details.length > 0 && { details: [...details] }), requestId } };
}

function failureOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return (
    invalidFields(error) ??
    knownFailure(error) ??
    new AppError("internal_error", "Something went wrong on the server.", { cause: error })
  );
}

/** Every field that a schema refused: of a query, a path, a body or a form. */
function invalidFields(error: unknown): AppError | null {
  let details: ErrorDetail[] = [];
  if (error instanceof ZodError) {
    details = error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  } else if (hasZodFastifySchemaValidationErrors(error)) {
    details = error.validation.map(({ instancePath, message }) => ({
      path: instancePath.split("/").filter(Boolean).join("."),
      message: message ?? "is not valid",
    }));
  }
  return details.length === 0
    ? null
    : new AppError("validation_error", validationMessage(details), { details });
}

function validationMessage(details: readonly ErrorDetail[]): string {
  return `Not valid: ${details.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ")}`;
}

/** Failures that the framework or the decompression reports by codes of their own. */
function knownFailure(error: unknown): AppError | null {
  const { code = "", statusCode = 500 } = error instanceof Error ? (error as Partial<FastifyError>) : {};
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new AppError("payload_too_large", "The body is too large.");
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    return new AppError(
      "unsupported_media_type",
      "This content type cannot be read here; send application/json.",
    );
  }
  if (code.startsWith("Z_")) return new AppError("validation_error", "The body is not valid gzip.");
  if (statusCode >= 400 && statusCode < 500)
    return new AppError("validation_error", "The request cannot be read.");
  if (isLostDatabase(error))
    return new AppError("unavailable", "The database does not answer; try again shortly.", { cause: error });
  return statusCode === 503
    ? new AppError("unavailable", "The server is stopping; try again shortly.")
    : null;
}

/** Connection trouble: by the system's codes, or by PostgreSQL's classes 08 and 57P. */
function isLostDatabase(error: unknown): boolean {
  const code = describeError(error).code ?? "";
  return /^(?:08|57P)/.test(code) || ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"].includes(code);
}
