import type { Conversation } from "@convo/contract";
import { useQuery } from "@tanstack/react-query";
import { conversationQuery } from "../../../api/conversations.ts";
import { isNotFound } from "../../../api/is-not-found.ts";
import { LoadError } from "../../../components/load-error.tsx";
import { useFeedback } from "../use-feedback.ts";
import { FeedbackReport } from "./feedback-report.tsx";
import { FeedbackSkeleton } from "./feedback-skeleton.tsx";
import { NoFeedback } from "./no-feedback.tsx";

/** What one person did well and could change, or what stands in the way of telling. */
export function FeedbackTab({ id }: { id: string }) {
  const { data } = useQuery(conversationQuery(id));
  return data === undefined ? <FeedbackSkeleton /> : <FeedbackOf conversation={data} />;
}

function FeedbackOf({ conversation }: { conversation: Conversation }) {
  const { data, error, refetch } = useFeedback(conversation);
  if (data !== undefined && !isNotFound(error)) return <FeedbackReport document={data} />;
  if (conversation.status === "processing") return <FeedbackSkeleton />;
  if (conversation.status === "live" || isNotFound(error)) return <NoFeedback conversation={conversation} />;
  if (error !== null) return <LoadError error={error} onRetry={() => refetch()} />;
  return <FeedbackSkeleton />;
}
