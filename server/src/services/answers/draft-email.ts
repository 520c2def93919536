import type { Tone } from "@convo/analysis";
import { type EmailDraft, presentText } from "@convo/contract";
import { AppError } from "../../errors.ts";
import { isTouched } from "../action-items/follow-items.ts";
import type { ConversationRecord, StoredActionItem, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { cachedOrMade } from "../documents/cached-or-made.ts";
import { notesOptions } from "../keypoints/make.ts";
import { emailChanges, emailTasks } from "./email-tasks.ts";
import { answerMaking } from "./making.ts";

export interface DraftInput {
  readonly id: string;
  readonly recipientName?: string | undefined;
  readonly tone: Tone;
}

/** Drafts the email that the user could send after the conversation; the same draft again is free, unless the action items changed. */
export async function draftEmail(ctx: UserContext, input: DraftInput): Promise<EmailDraft> {
  const record = await findConversation(ctx, input.id);
  const recipientName = presentText(input.recipientName);
  const { name, timezone } = ctx.user;
  const stored = await ctx.store.actionItems.all(ctx.user.id, record.id);
  const { result } = await cachedOrMade(ctx, record, (of) =>
    answerMaking(ctx, of, {
      kind: "email",
      asked: [recipientName, input.tone, of.title, name, timezone, ...emailChanges(stored)],
      compose: () => composeEmail(ctx, of, stored, { recipientName, tone: input.tone }),
    }),
  );
  return { id: record.id, ...result.value, generatedAt: result.createdAt.toISOString() };
}

async function composeEmail(
  ctx: UserContext,
  record: ConversationRecord,
  stored: readonly StoredActionItem[],
  { recipientName, tone }: { recipientName: string | null; tone: Tone },
) {
  const segments = await ctx.store.conversations.segments(ctx.user.id, record.id);
  const options = notesOptions(record, ctx.user);
  const email = {
    title: record.title,
    senderName: ctx.user.name,
    tone,
    ...(recipientName !== null && { recipientName }),
  };
  try {
    if (!stored.some(isTouched)) return await ctx.analyzer.draftEmail(segments, options, email);
    const { actionItems } = await ctx.analyzer.takeNotes(segments, options);
    const tasks = emailTasks(stored, actionItems);
    return await ctx.analyzer.draftEmail(segments, options, { ...email, tasks });
  } catch (cause) {
    throw new AppError("internal_error", "The email could not be drafted.", { cause });
  }
}
