import type { AnalyzeOptions } from "@convo/analysis";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, FeedbackDocument, StoredFeedback, UserContext } from "../context.ts";
import { type Making, makeOnce, type Pay } from "../documents/make-once.ts";
import { settleStatus } from "../documents/settle.ts";
import { requireAnalyzable } from "./analyzable.ts";
import { currentFeedback } from "./current.ts";

/** Makes the feedback of the conversation as it stands, unless the stored one is current. */
export async function makeFeedback(ctx: UserContext, record: ConversationRecord, pay: Pay): Promise<void> {
  const makingOf = (of: ConversationRecord) => feedbackMaking(ctx, of);
  if ((await makingOf(record).current(ctx.store, record)) === null)
    await makeOnce(ctx, record, makingOf, { pay, before: null });
}

/** How the feedback of a conversation is found, made and stored. */
export function feedbackMaking(ctx: UserContext, record: ConversationRecord): Making<StoredFeedback> {
  return {
    name: "feedback",
    current: (store, now) => currentFeedback(ctx, store, now),
    async make() {
      const document = await analyze(ctx, record);
      return { ...document, conversationId: record.id, revision: record.revision, createdAt: ctx.now() };
    },
    async put(store, made, now) {
      await store.feedback.put(ctx.user.id, made, feedbackBody(made));
      const data = { conversationId: made.conversationId, overallScore: made.overallScore };
      await store.events.record(ctx.user.id, { event: "conversation.feedback.ready", data }, made.createdAt);
      await settleStatus(ctx, store, now);
    },
  };
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
