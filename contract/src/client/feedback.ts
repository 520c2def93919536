import type { FeedbackDocument, FeedbackQuery, GeneratedFeedback } from "../feedback.ts";
import type { GenerateRequest } from "../generate.ts";
import type { Trends, TrendsQuery } from "../trends.ts";
import { conversationPath } from "./paths.ts";
import { data, queryString, type Send } from "./send.ts";

export function feedbackClient(send: Send) {
  const at = (id: string) => `${conversationPath(id)}/feedback`;
  return {
    get: (id: string, query: FeedbackQuery = {}) =>
      send<{ data: FeedbackDocument }>("GET", `${at(id)}${queryString(query)}`).then(data),
    generate: (id: string, body: GenerateRequest = {}) =>
      send<{ data: GeneratedFeedback }>("POST", at(id), body).then(data),
    /** Over all conversations that have feedback. */
    trends: (query: TrendsQuery = {}) =>
      send<{ data: Trends }>("GET", `/api/v1/feedback/trends${queryString(query)}`).then(data),
  };
}
