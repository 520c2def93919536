import type { EmailDraft, EmailRequest } from "../email.ts";
import type { ConversationQueryResult, QueryRequest, QueryResult } from "../query.ts";
import { conversationPath } from "./paths.ts";
import { data, type Send } from "./send.ts";

export function answersClient(send: Send) {
  return {
    /** Asks one conversation. */
    ask: (id: string, body: QueryRequest) =>
      send<{ data: ConversationQueryResult }>("POST", `${conversationPath(id)}/query`, body).then(data),
    /** Asks all conversations. */
    askAll: (body: QueryRequest) => send<{ data: QueryResult }>("POST", "/api/v1/query", body).then(data),
    /** Drafts the email after a conversation; nothing is sent. */
    draftEmail: (id: string, body: EmailRequest = {}) =>
      send<{ data: EmailDraft }>("POST", `${conversationPath(id)}/email`, body).then(data),
  };
}
