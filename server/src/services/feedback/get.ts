import type { FeedbackDocument } from "@convo/contract";
import type { StoredBody, StoredFeedback, UserContext } from "../context.ts";
import { isConversationId } from "../conversations/find.ts";
import { failNotMade } from "../documents/not-made.ts";

/** The feedback as it was made, ready to be sent: the hot path, one statement and nothing parsed. */
export async function getFeedbackBody(
  ctx: UserContext,
  id: string,
  documentsVersion: number,
): Promise<StoredBody> {
  const { feedback } = ctx.store;
  const body = isConversationId(id) ? await feedback.getBody(ctx.user.id, id, documentsVersion) : null;
  return body ?? failNotMade(ctx, id, "Feedback");
}

/** The feedback with the explanation of its scores. */
export async function getExplainedFeedback(ctx: UserContext, id: string): Promise<FeedbackDocument> {
  const stored = isConversationId(id) ? await ctx.store.feedback.get(ctx.user.id, id) : null;
  if (stored === null) return failNotMade(ctx, id, "Feedback");
  return { ...feedbackOf(stored), explanation: stored.explanation };
}

export function feedbackOf(stored: StoredFeedback): Omit<FeedbackDocument, "explanation"> {
  return {
    id: stored.conversationId,
    feedback: stored.feedback,
    overallScore: stored.overallScore,
    userSpeakerName: stored.userSpeakerName,
    createdAt: stored.createdAt.toISOString(),
  };
}
