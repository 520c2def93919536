import type { Conversation, ImportedConversation, ListConversationsQuery } from "./conversation.ts";
import { type ErrorBody, type ErrorCode, errorBody } from "./errors.ts";
import type { FeedbackDocument, FeedbackQuery, GeneratedFeedback } from "./feedback.ts";
import type { GenerateRequest } from "./generate.ts";
import type { ImportFields, ImportRequest } from "./import.ts";
import type { UserProfile } from "./profile.ts";
import type { Signals } from "./signals.ts";
import type { Transcript } from "./transcript.ts";

export interface ClientOptions {
  /** The server's address, such as `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  /** `convo_…`; left out, the browser's session speaks. */
  readonly apiKey?: string;
  readonly fetch?: typeof fetch;
}

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

export type Client = ReturnType<typeof createClient>;

/** A typed client of the API. Every method answers the `data` of a success, and throws `ApiError` otherwise. */
export function createClient(options: ClientOptions) {
  const send = sender(options);
  const at = (id: string) => `/api/v1/conversations/${encodeURIComponent(id)}`;
  return {
    conversations: {
      list: (query: ListConversationsQuery = {}) =>
        send<{ data: Conversation[]; pagination: { total: number; limit: number; offset: number } }>(
          "GET",
          `/api/v1/conversations${queryString(query)}`,
        ),
      get: (id: string) => send<{ data: Conversation }>("GET", at(id)).then(data),
      create: (body: ImportRequest) =>
        send<{ data: ImportedConversation }>("POST", "/api/v1/conversations", body).then(data),
      /** Imports a transcript file in any format that the server reads. */
      upload: (file: Blob, name: string, fields: ImportFields = {}) =>
        send<{ data: ImportedConversation }>("POST", "/api/v1/conversations", form(file, name, fields)).then(
          data,
        ),
      transcript: (id: string) => send<{ data: Transcript }>("GET", `${at(id)}/transcript`).then(data),
      signals: (id: string) => send<{ data: Signals }>("GET", `${at(id)}/signals`).then(data),
    },
    feedback: {
      get: (id: string, query: FeedbackQuery = {}) =>
        send<{ data: FeedbackDocument }>("GET", `${at(id)}/feedback${queryString(query)}`).then(data),
      generate: (id: string, body: GenerateRequest = {}) =>
        send<{ data: GeneratedFeedback }>("POST", `${at(id)}/feedback`, body).then(data),
    },
    user: {
      profile: () => send<{ data: UserProfile }>("GET", "/api/v1/user/profile").then(data),
    },
  };
}

function sender({ baseUrl, apiKey, fetch: call = fetch }: ClientOptions) {
  const origin = baseUrl.replace(/\/+$/, "");
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const headers: Record<string, string> = { accept: "application/json" };
    if (apiKey !== undefined) headers.authorization = `Bearer ${apiKey}`;
    const request: RequestInit = { method, headers };
    if (body instanceof FormData) request.body = body;
    else if (body !== undefined) {
      headers["content-type"] = "application/json";
      request.body = JSON.stringify(body);
    }
    const response = await call(`${origin}${path}`, request);
    const answer: unknown = await response.json();
    if (!response.ok) throw new ApiError(response.status, errorBody.parse(answer));
    return answer as Answer;
  };
}

function data<Value>(answer: { data: Value }): Value {
  return answer.data;
}

function form(file: Blob, name: string, fields: ImportFields): FormData {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) body.append(key, value);
  body.append("file", file, name);
  return body;
}

function queryString(query: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, String(value));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
