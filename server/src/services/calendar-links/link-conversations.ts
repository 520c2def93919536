import type { Context, ConversationRecord, Store } from "../context.ts";
import { around } from "./at-import.ts";
import { bestEvent, graceMs, startIsAssumed } from "./best-event.ts";
import { linkOf } from "./link-of.ts";

/** What the job does when events have come: conversations that had none are linked with theirs. */
export async function linkConversations(ctx: Context, userId: string): Promise<void> {
  const ids = await ctx.store.calendar.linkableConversations(userId, graceMs);
  for (const id of ids) await ctx.store.transaction((store) => linkOne(ctx, store, userId, id));
}

async function linkOne(ctx: Context, store: Store, userId: string, id: string): Promise<void> {
  const record = await store.conversations.get(userId, id);
  if (record === null || startIsAssumed(record)) return;
  const events = await store.calendar.timedEvents(userId, around(record.startTime, record.endTime));
  const event = bestEvent(record, events);
  if (event === null) return;
  const linked = await store.calendar.linkConversation(userId, id, record.revision, linkOf(record, event));
  if (linked === null) return;
  const data = { conversationId: id, title: linked.title };
  await store.events.record(userId, { event: "conversation.updated", data }, ctx.now());
  await remakeDocuments(store, userId, linked);
}

/** The schedule is part of what was measured. What was never asked for is not made now. */
async function remakeDocuments(
  store: Store,
  userId: string,
  { id, status }: ConversationRecord,
): Promise<void> {
  if (status === "ready" && !(await hasDocuments(store, userId, id))) return;
  await store.conversations.setStatus(userId, id, "processing");
  await store.jobs.analyze(userId, id);
}

async function hasDocuments(store: Store, userId: string, id: string): Promise<boolean> {
  const made = await store.feedback.get(userId, id);
  return made !== null || (await store.keyPoints.get(userId, id)) !== null;
}
