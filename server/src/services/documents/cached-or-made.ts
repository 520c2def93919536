import type { ConversationRecord, UserContext } from "../context.ts";
import { requireGenerationLeft, spendGeneration } from "../generations/spend.ts";
import { type MakingOf, makeOnce } from "./make-once.ts";

/**
 * What is stored and current, which is free; else it is made now, which counts as one generation.
 *
 * @param forceRefresh make it anew even where the stored one is current
 */
export async function cachedOrMade<Made extends { readonly createdAt: Date }>(
  ctx: UserContext,
  record: ConversationRecord,
  makingOf: MakingOf<Made>,
  forceRefresh = false,
): Promise<{ result: Made; cached: boolean }> {
  const before = await makingOf(record).current(ctx.store, record);
  if (before !== null && !forceRefresh) return { result: before, cached: true };
  try {
    await requireGenerationLeft(ctx);
  } catch (error) {
    // The last one may have gone into just this, on another server, since we looked.
    const meanwhile = await makingOf(record).current(ctx.store, record);
    if (meanwhile === null || meanwhile.createdAt.getTime() === before?.createdAt.getTime()) throw error;
    return { result: meanwhile, cached: true };
  }
  const { result, joined } = await makeOnce(ctx, record, makingOf, {
    pay: (store) => spendGeneration(ctx, store),
    before,
  });
  return { result, cached: joined };
}
