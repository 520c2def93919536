import type {
  Conversation,
  DeletedConversation,
  ImportedConversation,
  ImportPreview,
  ListConversationsQuery,
  UpdateConversationRequest,
} from "../conversation.ts";
import type { ImportFields, ImportRequest } from "../import.ts";
import type { Signals } from "../signals.ts";
import type { Transcript } from "../transcript.ts";
import { conversationPath } from "./paths.ts";
import { data, form, queryString, type Send } from "./send.ts";

const all = "/api/v1/conversations";

export function conversationsClient(send: Send) {
  return {
    list: (query: ListConversationsQuery = {}) =>
      send<{ data: Conversation[]; pagination: Pagination }>("GET", `${all}${queryString(query)}`),
    get: (id: string) => send<{ data: Conversation }>("GET", conversationPath(id)).then(data),
    create: (body: ImportRequest) => send<{ data: ImportedConversation }>("POST", all, body).then(data),
    /** Imports a transcript file in any format that the server reads. */
    upload: (file: Blob, name: string, fields: ImportFields = {}) =>
      send<{ data: ImportedConversation }>("POST", all, form(file, name, fields)).then(data),
    /** What `create` would keep of the same body. */
    preview: (body: ImportRequest) =>
      send<{ data: ImportPreview }>("POST", `${all}/preview`, body).then(data),
    /** What `upload` would keep of the same file. */
    previewFile: (file: Blob, name: string, fields: ImportFields = {}) =>
      send<{ data: ImportPreview }>("POST", `${all}/preview`, form(file, name, fields)).then(data),
    update: (id: string, change: UpdateConversationRequest) =>
      send<{ data: Conversation }>("PATCH", conversationPath(id), change).then(data),
    delete: (id: string) => send<{ data: DeletedConversation }>("DELETE", conversationPath(id)).then(data),
    transcript: (id: string) =>
      send<{ data: Transcript }>("GET", `${conversationPath(id)}/transcript`).then(data),
    signals: (id: string) => send<{ data: Signals }>("GET", `${conversationPath(id)}/signals`).then(data),
  };
}

export interface Pagination {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}
