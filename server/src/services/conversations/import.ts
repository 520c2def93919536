import type { ImportedConversation } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { startLive } from "../live/start.ts";
import { draftConversation } from "./draft.ts";
import { importAnswer } from "./import-answer.ts";
import { readUpload, type Upload } from "./read-upload.ts";

/**
 * Reads a transcript, stores it and, unless it is to be left alone, queues its analysis: all of it or nothing. One that
 * is still going on is opened, and analyzed at its end.
 */
export async function importConversation(ctx: UserContext, upload: Upload): Promise<ImportedConversation> {
  const uploaded = await readUpload(ctx.analyzer, upload);
  if (uploaded.kind === "live") return importAnswer(await startLive(ctx, uploaded));
  const { analyze } = uploaded.about;
  const { draft, segments } = await draftConversation(ctx, uploaded, upload.fileName);
  const stored = await ctx.store.transaction(async (store) => {
    const status = analyze ? "processing" : "ready";
    const inserted = await store.conversations.insert(ctx.user.id, { ...draft, status }, segments);
    if (analyze) await store.jobs.analyze(ctx.user.id, inserted.id);
    await recordImport({ ...ctx, store }, inserted);
    return inserted;
  });
  return importAnswer(stored);
}

async function recordImport({ store, user, now }: UserContext, record: ConversationRecord): Promise<void> {
  const { id: conversationId, segmentCount } = record;
  await store.events.record(user.id, { event: "conversation.created", data: { conversationId } }, now());
  await store.events.record(
    user.id,
    { event: "transcript.ready", data: { conversationId, segmentCount } },
    now(),
  );
}
