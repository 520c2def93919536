import type { ErrorBody, ErrorCode } from "../errors.ts";
import { readError } from "./read-error.ts";

export interface ClientOptions {
  /** The server's address, such as `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  /** `convo_…`; left out, the browser's session speaks. */
  readonly apiKey?: string;
  readonly fetch?: typeof fetch;
}

/** Sends a request and answers the parsed body of a success; throws `ApiError` otherwise. */
export type Send = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

/** An answer that is not a success. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly details: NonNullable<ErrorBody["error"]["details"]>;
  readonly requestId: string;

  constructor(status: number, body: ErrorBody) {
    super(body.error.message);
    this.name = "ApiError";
    this.status = status;
    this.code = body.error.code;
    this.details = body.error.details ?? [];
    this.requestId = body.error.requestId;
  }
}

export function sender(options: ClientOptions): Send {
  const call = caller(options);
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await call(method, path, "application/json", body);
    return (await response.json()) as Answer;
  };
}

/** Answers a file, of whatever type; throws `ApiError` otherwise. */
export type Receive = (path: string) => Promise<Response>;

export function receiver(options: ClientOptions): Receive {
  const call = caller(options);
  return (path) => call("GET", path, "*/*");
}

/** Opens a stream of events and answers it unread; throws `ApiError` otherwise. */
export type Open = (
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Response>;

export function opener(options: ClientOptions): Open {
  const call = caller(options);
  return (path, headers, signal) => call("GET", path, "text/event-stream", undefined, { headers, signal });
}

interface More {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

function caller({ baseUrl, apiKey, fetch: call = fetch }: ClientOptions) {
  const origin = baseUrl.replace(/\/+$/, "");
  return async (
    method: string,
    path: string,
    accept: string,
    body?: unknown,
    more: More = {},
  ): Promise<Response> => {
    const headers: Record<string, string> = { accept, ...more.headers };
    if (apiKey !== undefined) headers.authorization = `Bearer ${apiKey}`;
    const request: RequestInit = { method, headers, ...(more.signal && { signal: more.signal }) };
    if (body instanceof FormData) request.body = body;
    else if (body !== undefined) {
      headers["content-type"] = "application/json";
      request.body = JSON.stringify(body);
    }
    const response = await call(`${origin}${path}`, request);
    if (!response.ok) throw new ApiError(response.status, await readError(response));
    return response;
  };
}

export function data<Value>(answer: { data: Value }): Value {
  return answer.data;
}

export function form(
  file: Blob,
  name: string,
  fields: Readonly<Record<string, string | undefined>>,
): FormData {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) body.append(key, value);
  body.append("file", file, name);
  return body;
}

export function queryString(query: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, String(value));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
