import type { Conversation } from "@convo/contract";
import { useQuery } from "@tanstack/react-query";
import { feedbackQuery } from "../../api/conversations.ts";

/** The feedback with its explanation; not asked for while it is being made, and asked for once where there is none. */
export function useFeedback({ id, status }: Pick<Conversation, "id" | "status">) {
  return useQuery({
    ...feedbackQuery(id),
    enabled: status === "ready" || status === "failed",
    retryOnMount: false,
  });
}
