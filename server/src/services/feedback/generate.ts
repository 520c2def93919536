import type { GeneratedFeedback } from "@convo/contract";
import type { ConversationRecord, StoredFeedback, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { requireGenerationLeft, spendGeneration } from "../generations/spend.ts";
import { requireAnalyzable } from "./analyzable.ts";
import { feedbackOf } from "./get.ts";
import { makeFeedback } from "./make.ts";

export interface GenerateInput {
  readonly id: string;
  /** Make it anew even where the stored one is current. */
  readonly forceRefresh: boolean;
}

/** The stored feedback where it is current, which is free; else makes it now, which counts as one generation. */
export async function generateFeedback(ctx: UserContext, input: GenerateInput): Promise<GeneratedFeedback> {
  const record = await findConversation(ctx, input.id);
  const stored = await ctx.store.feedback.get(ctx.user.id, input.id);
  if (stored !== null && !input.forceRefresh && isCurrent(ctx, record, stored)) {
    return { ...feedbackOf(stored), cached: true };
  }
  requireAnalyzable(record, ctx.user);
  await requireGenerationLeft(ctx);
  const { result, joined } = await makeFeedback(ctx, record, (store) => spendGeneration(ctx, store));
  return { ...feedbackOf(result), cached: joined };
}

/** Whether making it again for the same person, from the same transcript and engine, would give the same. */
export function isCurrent(ctx: UserContext, record: ConversationRecord, stored: StoredFeedback): boolean {
  const { analyzer, user } = ctx;
  return (
    stored.userSpeakerName === userSpeaker(record, user) &&
    stored.revision === record.revision &&
    stored.engineVersion === analyzer.engineVersion &&
    stored.rubricVersion === analyzer.rubricVersion
  );
}
