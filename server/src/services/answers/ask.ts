import type { Citation, ConversationQueryResult } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { timeSpan } from "../conversations/time-span.ts";
import { wallClocks } from "../conversations/wall-clock.ts";
import { cachedOrMade } from "../documents/cached-or-made.ts";
import { notesOptions } from "../keypoints/make.ts";
import { answerMaking } from "./making.ts";

/** Answers a question out of what was said in a conversation; the same question again is free. */
export async function askConversation(
  ctx: UserContext,
  { id, query }: { id: string; query: string },
): Promise<ConversationQueryResult> {
  const record = await findConversation(ctx, id);
  const question = query.trim();
  const { result } = await cachedOrMade(ctx, record, (of) =>
    answerMaking(ctx, of, {
      kind: "query",
      asked: [question, ctx.user.timezone],
      compose: () => composeAnswer(ctx, of, question),
    }),
  );
  const { citations, ...answer } = result.value;
  const { title } = record;
  return { id, query: question, ...answer, citations: citations.map((each) => ({ ...each, title })) };
}

type Answer = Omit<ConversationQueryResult, "id" | "query" | "citations"> & {
  /** Without the title, which may change while the answer stays. */
  readonly citations: readonly Omit<Citation, "title">[];
};

/** Throws `internal_error` where the engine fails. */
export async function composeAnswer(
  ctx: UserContext,
  record: ConversationRecord,
  question: string,
): Promise<Answer> {
  const segments = await ctx.store.conversations.segments(ctx.user.id, record.id);
  const answer = await ctx.analyzer
    .answer(segments, notesOptions(record, ctx.user), question)
    .catch((cause: unknown) => {
      throw new AppError("internal_error", "The question could not be answered.", { cause });
    });
  const clocks = wallClocks(segments, record.startTime);
  const timestamps = new Map(segments.map(({ id }, position) => [id, clocks[position]?.timestamp]));
  const { response, suggestedQueries, segmentsAnalyzed } = answer;
  const span = segments.length > 0 ? timeSpan(segments, record.startTime).durationMinutes : 0;
  return {
    response,
    citations: answer.citations.map(({ segmentId, speaker, quote }) => ({
      conversationId: record.id,
      segmentId,
      speaker,
      timestamp: timestamps.get(segmentId) ?? record.startTime.toISOString(),
      quote,
    })),
    suggestedQueries,
    metadata: { segmentsAnalyzed, conversationDuration: record.durationMinutes ?? span },
  };
}
