import type { GeneratedFeedback } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { cachedOrMade } from "../documents/cached-or-made.ts";
import { requireAnalyzable } from "./analyzable.ts";
import { feedbackOf } from "./get.ts";
import { feedbackMaking } from "./make.ts";

export interface GenerateInput {
  readonly id: string;
  /** Make it anew even where the stored one is current. */
  readonly forceRefresh: boolean;
}

/** The stored feedback where it is current, which is free; else makes it now, which counts as one generation. */
export async function generateFeedback(ctx: UserContext, input: GenerateInput): Promise<GeneratedFeedback> {
  const record = await findConversation(ctx, input.id);
  requireAnalyzable(record, ctx.user);
  const { result, cached } = await cachedOrMade(
    ctx,
    record,
    (of) => feedbackMaking(ctx, of),
    input.forceRefresh,
  );
  return { ...feedbackOf(result), cached };
}
