import type { FeedbackDocument } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { StoredBody, StoredFeedback, UserContext } from "../context.ts";
import { findConversation, isConversationId } from "../conversations/find.ts";

/** The feedback as it was made, ready to be sent: the hot path, one statement and nothing parsed. */
export async function getFeedbackBody(
  ctx: UserContext,
  id: string,
  documentsVersion: number,
): Promise<StoredBody> {
  const { feedback } = ctx.store;
  const body = isConversationId(id) ? await feedback.getBody(ctx.user.id, id, documentsVersion) : null;
  return body ?? notFound(ctx, id);
}

/** The feedback with the explanation of its scores. */
export async function getExplainedFeedback(ctx: UserContext, id: string): Promise<FeedbackDocument> {
  const stored = isConversationId(id) ? await ctx.store.feedback.get(ctx.user.id, id) : null;
  if (stored === null) return notFound(ctx, id);
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

async function notFound(ctx: UserContext, id: string): Promise<never> {
  const { status } = await findConversation(ctx, id);
  const hint = status === "processing" ? "it is being made" : "POST to this address to generate it";
  throw new AppError("not_found", `Feedback not found: ${hint}.`);
}
