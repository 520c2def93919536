import { z } from "zod";

/** The closed list of error codes: the status each one travels with, and what it means for whoever gets it. */
export const errors = {
  validation_error: {
    status: 400,
    meaning:
      "A parameter or the body is wrong; `details` names every wrong field. Mend the request before sending it again.",
  },
  unauthorized: {
    status: 401,
    meaning: "No key, a malformed one, an unknown one or a revoked one; the answer does not tell which.",
  },
  forbidden: { status: 403, meaning: "The user's tier does not include this." },
  not_found: {
    status: 404,
    meaning:
      "There is no such thing, or it is someone else's, or it has not been generated yet: then POST generates it.",
  },
  method_not_allowed: {
    status: 405,
    meaning: "The address exists, the method does not; `Allow` names those that do.",
  },
  conflict: { status: 409, meaning: "The request contradicts what is stored." },
  payload_too_large: { status: 413, meaning: "The body is over the limit, counted after decompression." },
  unsupported_media_type: {
    status: 415,
    meaning:
      "The body's content type or content encoding cannot be read here; gzip is the one encoding taken.",
  },
  rate_limited: {
    status: 429,
    meaning:
      "The requests of this rolling hour are used up; `Retry-After` says in how many seconds the next is free.",
  },
  ai_limit_exceeded: {
    status: 429,
    meaning: "The generations of this month are used up; cached answers stay readable.",
  },
  internal_error: { status: 500, meaning: "Something unexpected. Quote the `requestId` when reporting it." },
  unavailable: {
    status: 503,
    meaning: "The server is starting, stopping or without its database. Try again shortly.",
  },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof errors;

export const errorCodes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]];

/** One wrong field: `path` is dotted, such as `segments.3.text`; empty where the whole body is meant. */
export const errorDetail = z.strictObject({ path: z.string(), message: z.string() });
export type ErrorDetail = z.infer<typeof errorDetail>;

/** The body of every answer that is not a success. `requestId` equals the `X-Request-Id` header. */
export const errorBody = z
  .strictObject({
    error: z.strictObject({
      code: z.enum(errorCodes),
      message: z.string().min(1),
      details: z.array(errorDetail).optional(),
      requestId: z.string().min(1),
    }),
  })
  .meta({ id: "Error" });
export type ErrorBody = z.infer<typeof errorBody>;
