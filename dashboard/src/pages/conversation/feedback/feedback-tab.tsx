import { useQuery } from "@tanstack/react-query";
import { conversationQuery, feedbackQuery } from "../../../api/conversations.ts";
import { isNotFound } from "../../../api/is-not-found.ts";
import { LoadError } from "../../../components/load-error.tsx";
import { FeedbackReport } from "./feedback-report.tsx";
import { FeedbackSkeleton } from "./feedback-skeleton.tsx";
import { NoFeedback } from "./no-feedback.tsx";

/** What one person did well and could change, or what stands in the way of telling. */
export function FeedbackTab({ id }: { id: string }) {
  const feedback = useQuery(feedbackQuery(id));
  const conversation = useQuery(conversationQuery(id));
  if (feedback.data !== undefined && !isNotFound(feedback.error))
    return <FeedbackReport document={feedback.data} />;
  if (feedback.isPending || conversation.data === undefined) return <FeedbackSkeleton />;
  if (!isNotFound(feedback.error))
    return <LoadError error={feedback.error} onRetry={() => feedback.refetch()} />;
  if (conversation.data.status === "processing") return <FeedbackSkeleton />;
  return <NoFeedback conversation={conversation.data} />;
}
