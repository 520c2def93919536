import type { Tone } from "@convo/analysis";
import { type EmailDraft, presentText } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { cachedOrMade } from "../documents/cached-or-made.ts";
import { notesOptions } from "../keypoints/make.ts";
import { answerMaking } from "./making.ts";

export interface DraftInput {
  readonly id: string;
  readonly recipientName?: string | undefined;
  readonly tone: Tone;
}

/** Drafts the email that the user could send after the conversation; the same draft again is free. */
export async function draftEmail(ctx: UserContext, input: DraftInput): Promise<EmailDraft> {
  const record = await findConversation(ctx, input.id);
  const recipientName = presentText(input.recipientName);
  const { name, timezone } = ctx.user;
  const { result } = await cachedOrMade(
    ctx,
    record,
    answerMaking(ctx, record, {
      kind: "email",
      asked: [recipientName, input.tone, record.title, name, timezone],
      compose: () => composeEmail(ctx, record, recipientName, input.tone),
    }),
  );
  return { id: record.id, ...result.value, generatedAt: result.createdAt.toISOString() };
}

async function composeEmail(
  ctx: UserContext,
  record: ConversationRecord,
  recipientName: string | null,
  tone: Tone,
) {
  const segments = await ctx.store.conversations.segments(ctx.user.id, record.id);
  const email = {
    title: record.title,
    senderName: ctx.user.name,
    tone,
    ...(recipientName !== null && { recipientName }),
  };
  try {
    return await ctx.analyzer.draftEmail(segments, notesOptions(record, ctx.user), email);
  } catch (cause) {
    throw new AppError("internal_error", "The email could not be drafted.", { cause });
  }
}
