import type { KeyPoints } from "@convo/analysis";
import { AppError } from "../../errors.ts";
import { followActionItems } from "../action-items/follow.ts";
import type { ConversationRecord, NotesOptions, StoredKeyPoints, User, UserContext } from "../context.ts";
import { type Making, makeOnce, type Pay } from "../documents/make-once.ts";
import { settleStatus } from "../documents/settle.ts";
import { keyPointsBody } from "./body.ts";
import { currentKeyPoints } from "./current.ts";
import { recordReady } from "./events.ts";

/** Makes the key points of the conversation as it stands, unless the stored ones are current. */
export async function makeKeyPoints(ctx: UserContext, record: ConversationRecord, pay: Pay): Promise<void> {
  const makingOf = (of: ConversationRecord) => keyPointsMaking(ctx, of);
  if ((await makingOf(record).current(ctx.store, record)) === null)
    await makeOnce(ctx, record, makingOf, { pay, before: null });
}

/** How the key points of a conversation are found, made and stored. */
export function keyPointsMaking(ctx: UserContext, record: ConversationRecord): Making<StoredKeyPoints> {
  const { id: conversationId, revision } = record;
  return {
    name: "key points",
    current: (store, now) => currentKeyPoints(ctx, store, now),
    async make() {
      const { engineVersion } = ctx.analyzer;
      const keypoints = await takeNotes(ctx, record);
      return { conversationId, revision, engineVersion, keypoints, createdAt: ctx.now() };
    },
    async put(store, made, now) {
      await store.keyPoints.put(ctx.user.id, made, keyPointsBody(made, now.title));
      await followActionItems(store, ctx.user.id, made);
      await recordReady(ctx, store, made, now.title);
      await settleStatus(ctx, store, now);
    },
  };
}

async function takeNotes(ctx: UserContext, record: ConversationRecord): Promise<KeyPoints> {
  const segments = await ctx.store.conversations.segments(ctx.user.id, record.id);
  try {
    return await ctx.analyzer.takeNotes(segments, notesOptions(record, ctx.user));
  } catch (cause) {
    throw new AppError("internal_error", "The key points could not be made.", { cause });
  }
}

/** What is known of the conversation beside its words: days are meant where the user lives. */
export function notesOptions(record: ConversationRecord, user: User): NotesOptions {
  return {
    title: record.title,
    startTime: record.startTime.toISOString(),
    timeZone: user.timezone,
    ...(record.language !== null && { language: record.language }),
  };
}
