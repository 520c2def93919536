import type { Store, StoredKeyPoints, UserContext } from "../context.ts";

/** Tells, with the storing, that key points, summary and action items of a conversation are there. */
export async function recordReady(
  ctx: UserContext,
  store: Store,
  { conversationId, keypoints }: StoredKeyPoints,
  title: string,
): Promise<void> {
  const { sections, actionItems } = keypoints;
  const at = ctx.now();
  const record = store.events.record.bind(store.events);
  await record(ctx.user.id, { event: "conversation.keypoints.ready", data: { conversationId, title } }, at);
  const summary = { conversationId, title, sectionCount: sections.length };
  await record(ctx.user.id, { event: "conversation.summary.ready", data: summary }, at);
  const items = { conversationId, actionItemCount: actionItems.length };
  await record(ctx.user.id, { event: "conversation.action_items.ready", data: items }, at);
}
