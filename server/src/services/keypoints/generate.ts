import type { GeneratedKeyPoints } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { cachedOrMade } from "../documents/cached-or-made.ts";
import { keyPointsOf } from "./body.ts";
import { keyPointsMaking } from "./make.ts";

export interface GenerateInput {
  readonly id: string;
  /** Make them anew even where the stored ones are current. */
  readonly forceRefresh: boolean;
}

/** The stored key points where they are current, which is free; else makes them now, which counts as one generation. */
export async function generateKeyPoints(ctx: UserContext, input: GenerateInput): Promise<GeneratedKeyPoints> {
  const record = await findConversation(ctx, input.id);
  const { result, cached } = await cachedOrMade(
    ctx,
    record,
    (of) => keyPointsMaking(ctx, of),
    input.forceRefresh,
  );
  return { ...keyPointsOf(result, record.title), cached };
}
