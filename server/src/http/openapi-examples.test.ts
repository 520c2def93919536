import {
  conversationQueryAnswer,
  createdWebhookAnswer,
  createWebhookRequest,
  errorBody,
  errors,
  feedbackAnswer,
  importRequest,
  keyPoints,
  queryRequest,
} from "@convo/contract";
import { expect, it } from "vitest";
import { errorExamples, examplesOf, schemaExamples } from "./openapi-examples.ts";

const schemas = {
  ImportInput: importRequest.strict(),
  FeedbackDocument: feedbackAnswer.shape.data,
  KeyPoints: keyPoints,
  QueryInput: queryRequest.strict(),
  ConversationQueryResult: conversationQueryAnswer.shape.data,
  CreateWebhookInput: createWebhookRequest,
  CreatedWebhook: createdWebhookAnswer.shape.data,
};

it("shows examples that the schemas take, whole, and of no schema that is not tried here", () => {
  expect(Object.keys(schemaExamples).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas)) {
    const example = schemaExamples[name];
    expect(schema.parse(example), name).toMatchObject(example ?? {});
  }
});

it("shows every error under its own status", () => {
  const statuses = new Set(Object.values(errors).map(({ status }) => String(status)));
  const shown = [...statuses].flatMap((status) => Object.keys(examplesOf(status)));
  expect(shown.sort()).toEqual(Object.keys(errors).sort());
  expect(Object.keys(errorExamples).sort()).toEqual(shown);
  expect(examplesOf("429")).toHaveProperty("ai_limit_exceeded");
  for (const [code, { value }] of Object.entries(errorExamples)) {
    expect(errorBody.parse(value).error.code).toBe(code);
  }
  expect(examplesOf("200")).toEqual({});
});
