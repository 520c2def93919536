import { AppError } from "../../errors.ts";
import type { ConversationRecord, LiveEvent, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { onTheClock } from "../conversations/transcript.ts";
import { Bell } from "./bell.ts";

export interface FollowInput {
  readonly id: string;
  /** The last event that the client has; 0 for none. */
  readonly after: number;
  readonly nudges: boolean;
  /** The session that the stream was opened with; null for a key. */
  readonly sessionId: string | null;
}

export interface FollowOptions {
  /** Ends the stream at once. */
  readonly signal: AbortSignal;
  /** A sign of life after so much silence; as often it is checked that the caller may still listen. */
  readonly heartbeatMs?: number;
}

/** An event as it goes over the line, `data` as JSON text; or a sign of life. */
export type LiveMessage =
  | { readonly kind: "event"; readonly id: number; readonly type: LiveEvent["type"]; readonly data: string }
  | { readonly kind: "heartbeat" };

const heartbeatMsUsual = 15_000;

/** Few enough that a client that is slow costs no memory: what it has not taken stays in the database. */
const eventsAtOnce = 100;

/**
 * What happened in a live conversation and what happens next, until it is ended or deleted, the key is revoked or the
 * session ends. Of one that has ended, what happened. Throws `conflict` for one that never was live.
 */
export async function followLive(
  ctx: UserContext,
  input: FollowInput,
  { signal, heartbeatMs = heartbeatMsUsual }: FollowOptions,
): Promise<AsyncGenerator<LiveMessage>> {
  const conversation = await findConversation(ctx, input.id);
  const { live } = ctx.store;
  if (
    conversation.status !== "live" &&
    (await live.events(ctx.user.id, input.id, { after: 0, limit: 1 })).length === 0
  ) {
    throw new AppError(
      "conflict",
      "This conversation is not live and never was: there is nothing to follow.",
    );
  }
  return messages(ctx, conversation, input, { signal, heartbeatMs });
}

async function* messages(
  ctx: UserContext,
  conversation: ConversationRecord,
  { id, after, nudges, sessionId }: FollowInput,
  { signal, heartbeatMs }: Required<FollowOptions>,
): AsyncGenerator<LiveMessage> {
  const bell = new Bell();
  const ring = () => bell.ring();
  const leave = ctx.wakeups.follow(id, ring);
  signal.addEventListener("abort", ring);
  let last = after;
  let isLive = conversation.status === "live";
  let nextCheckMs = ctx.now().getTime() + heartbeatMs;
  try {
    while (!signal.aborted) {
      // However busy the conversation is: who may not listen any more hears no more.
      if (ctx.now().getTime() >= nextCheckMs) {
        if (!(await mayListen(ctx, sessionId))) return;
        nextCheckMs = ctx.now().getTime() + heartbeatMs;
      }
      const events = await ctx.store.live.events(ctx.user.id, id, { after: last, limit: eventsAtOnce });
      for (const event of events) {
        if (signal.aborted) return;
        last = event.id;
        const data = dataOf(event, conversation);
        if (data !== null && (nudges || event.type !== "nudge"))
          yield { kind: "event", id: event.id, type: event.type, data };
        if (event.type === "ended") return;
      }
      if (events.length > 0) continue;
      if (!isLive) return;
      if (await bell.wait(heartbeatMs)) continue;
      const found = await ctx.store.conversations.get(ctx.user.id, id);
      if (found === null) return;
      isLive = found.status === "live";
      // Timers and clocks differ by a millisecond: a silence is always followed by a check.
      nextCheckMs = 0;
      yield { kind: "heartbeat" };
    }
  } finally {
    leave();
    signal.removeEventListener("abort", ring);
  }
}

function dataOf(event: LiveEvent, { startTime }: ConversationRecord): string | null {
  if (event.type !== "segment") return event.data;
  if (event.segment === null) return null;
  return JSON.stringify(onTheClock([event.segment], startTime)[0]);
}

/** Whether the key or the session is still good that the stream was opened with. */
async function mayListen({ user, actor, store, now }: UserContext, sessionId: string | null) {
  if (sessionId !== null) {
    const open = await store.accounts.sessions(user.id, now());
    return open.some(({ id }) => id === sessionId);
  }
  const keys = await store.keys.list(user.id);
  return keys.some(({ id, revokedAt }) => actor === `key:${id}` && revokedAt === null);
}
