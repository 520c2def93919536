import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

export const conversationsQuery = (filter: { search?: string; limit?: number; offset?: number } = {}) =>
  queryOptions({ queryKey: ["conversations", filter], queryFn: () => client.conversations.list(filter) });

export const conversationQuery = (id: string) =>
  queryOptions({ queryKey: ["conversation", id], queryFn: () => client.conversations.get(id) });

export const transcriptQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "transcript"],
    queryFn: () => client.conversations.transcript(id),
  });

export const signalsQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "signals"],
    queryFn: () => client.conversations.signals(id),
  });

/** With the explanation, so that every score opens. */
export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "feedback"],
    queryFn: () => client.feedback.get(id, { include: "evidence" }),
  });

export const keyPointsQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "keypoints"],
    queryFn: () => client.keyPoints.get(id),
  });
