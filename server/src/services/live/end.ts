import { type Segment, takeStock } from "@convo/analysis";
import { type Conversation, liveOffsetMsMax, presentText, toDate } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, Store, UserContext } from "../context.ts";
import { lockConversation } from "../conversations/find.ts";
import { listItem } from "../conversations/list-item.ts";
import { timeSpan } from "../conversations/time-span.ts";
import type { Live } from "./take-in.ts";

export interface EndInput {
  readonly id: string;
  /** A moment as the contract's requests write it; null: when the last words ended. */
  readonly endTime: string | null;
}

/** Ends a live conversation; its feedback is made as after an import. Ending what has ended changes nothing. */
export async function endLive(ctx: UserContext, { id, endTime }: EndInput): Promise<Conversation> {
  return ctx.store.transaction(async (store) => {
    const conversation = await lockConversation({ ...ctx, store }, id);
    if (conversation.status !== "live") return listItem(conversation);
    const live = await store.live.get(ctx.user.id, id);
    const written = presentText(endTime ?? undefined);
    const told = written === null ? null : toDate(written);
    if (told !== null && told < conversation.startTime) throw endsBeforeStart();
    return listItem(await close({ ...ctx, store }, { conversation, analyze: live?.analyze ?? true }, told));
  });
}

function endsBeforeStart(): AppError {
  const message = "Must not lie before the start of the conversation";
  return new AppError("validation_error", `Not valid: endTime: ${message}`, {
    details: [{ path: "endTime", message }],
  });
}

async function close(
  ctx: UserContext,
  { conversation, analyze }: Pick<Live, "conversation"> & { readonly analyze: boolean },
  told: Date | null,
): Promise<ConversationRecord> {
  const { id, startTime } = conversation;
  const segments = await ctx.store.live.segmentsFrom(ctx.user.id, id, 0);
  const { speakers, timeGrade } = takeStock(segments);
  const known = {
    timeGrade,
    speakers: speakers.map(({ name, share, segmentCount }) => ({ name, share, segmentCount })),
  };
  const queued = analyze && segments.length > 0;
  const change = {
    ...known,
    ...spanOf(segments, startTime, told),
    status: queued ? ("processing" as const) : ("ready" as const),
  };
  const event = { type: "ended" as const, data: JSON.stringify(listItem({ ...conversation, ...change })) };
  const ended = await ctx.store.live.end(ctx.user.id, id, { conversation: change, event, at: ctx.now() });
  if (queued) await ctx.store.jobs.analyze(ctx.user.id, id);
  await recordEnd(ctx, ctx.store, ended);
  // How long it took may show which event it was.
  if (ended.linkedCalendarEventId === null) await ctx.store.jobs.linkConversations(ctx.user.id);
  return ended;
}

/** Until the told end, else until the end of the last words. */
function spanOf(segments: readonly Segment[], startTime: Date, told: Date | null) {
  if (told === null) return timeSpan(segments, startTime);
  const firstMs = segments.reduce((least, { startMs = 0 }) => Math.min(least, startMs), liveOffsetMsMax);
  const spokenFromMs = startTime.getTime() + (segments.length === 0 ? 0 : firstMs);
  const durationMinutes = Math.max(1, Math.round((told.getTime() - spokenFromMs) / 60_000));
  return { endTime: told, durationMinutes };
}

async function recordEnd(
  ctx: UserContext,
  store: Store,
  { id, title, segmentCount }: ConversationRecord,
): Promise<void> {
  const { user } = ctx;
  const updated = { event: "conversation.updated" as const, data: { conversationId: id, title } };
  await store.events.record(user.id, updated, ctx.now());
  const ready = { event: "transcript.ready" as const, data: { conversationId: id, segmentCount } };
  await store.events.record(user.id, ready, ctx.now());
}
