import type { ConversationRecord, UserContext } from "../context.ts";
import { requireGenerationLeft, spendGeneration } from "../generations/spend.ts";
import { type Making, makeOnce } from "./make-once.ts";

/**
 * What is stored and current, which is free; else it is made now, which counts as one generation.
 *
 * @param forceRefresh make it anew even where the stored one is current
 */
export async function cachedOrMade<Made extends { readonly createdAt: Date }>(
  ctx: UserContext,
  record: ConversationRecord,
  making: Making<Made>,
  forceRefresh = false,
): Promise<{ result: Made; cached: boolean }> {
  const before = await making.current(ctx.store, record);
  if (before !== null && !forceRefresh) return { result: before, cached: true };
  await requireGenerationLeft(ctx);
  const { result, joined } = await makeOnce(ctx, record, making, {
    pay: (store) => spendGeneration(ctx, store),
    before,
  });
  return { result, cached: joined };
}
