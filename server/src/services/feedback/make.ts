import type { AnalyzeOptions } from "@convo/analysis";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, FeedbackDocument, Store, StoredFeedback, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { singleFlight } from "../single-flight.ts";
import { requireAnalyzable } from "./analyzable.ts";

/** Runs in the transaction that stores the feedback; throwing stores nothing. */
export type Pay = (store: Store) => Promise<void>;

/**
 * Makes the feedback of the conversation as it stands and stores it. Whoever asks while the same is being made waits
 * for that and pays nothing: `joined`.
 */
export async function makeFeedback(
  ctx: UserContext,
  record: ConversationRecord,
  pay: Pay,
): Promise<{ result: StoredFeedback; joined: boolean }> {
  const name = `feedback ${ctx.user.id} ${record.id} ${record.revision}`;
  return singleFlight(ctx.underway, name, async () => {
    const document = await analyze(ctx, record);
    const made = { ...document, conversationId: record.id, revision: record.revision, createdAt: ctx.now() };
    await ctx.store.transaction(async (store) => {
      await findConversation({ ...ctx, store }, record.id);
      await pay(store);
      await store.feedback.put(ctx.user.id, made, feedbackBody(made));
      await store.conversations.setStatus(ctx.user.id, record.id, "ready");
    });
    return made;
  });
}

async function analyze(ctx: UserContext, record: ConversationRecord): Promise<FeedbackDocument> {
  const user = requireAnalyzable(record, ctx.user);
  const segments = await ctx.store.conversations.segments(ctx.user.id, record.id);
  const options = { user, ...analyzeOptions(record) };
  try {
    return await ctx.analyzer.analyze(segments, options, { startTime: record.startTime.toISOString() });
  } catch (cause) {
    throw new AppError("internal_error", "The feedback could not be made.", { cause });
  }
}

/** What is known of the conversation beside its words. */
export function analyzeOptions(record: ConversationRecord): Omit<AnalyzeOptions, "user"> {
  const schedule = scheduleOf(record);
  return {
    ...(record.language !== null && { language: record.language }),
    ...(record.meetingType !== null && { meetingType: record.meetingType }),
    ...(schedule !== null && { schedule }),
  };
}

function scheduleOf(record: ConversationRecord): Required<AnalyzeOptions>["schedule"] | null {
  const { startTime, scheduledStart, scheduledEnd } = record;
  if (scheduledEnd === null) return null;
  const fromStart = (moment: Date) => moment.getTime() - startTime.getTime();
  return { startMs: fromStart(scheduledStart ?? startTime), endMs: fromStart(scheduledEnd) };
}

/** The body of `GET …/feedback`, made once so that it can be sent as it lies. */
function feedbackBody(made: StoredFeedback): string {
  const { conversationId: id, feedback, overallScore, userSpeakerName, createdAt } = made;
  return JSON.stringify({ data: { id, feedback, overallScore, userSpeakerName, createdAt } });
}
