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
}

export interface FollowOptions {
  /** Ends the stream at once. */
  readonly signal: AbortSignal;
  /** A sign of life after so much silence. */
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
 * What happened in a live conversation and what happens next, until it is ended, deleted, or the key is revoked. Of one
 * that has ended, what happened. Throws `conflict` for one that never was live.
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
  { id, after, nudges }: FollowInput,
  { signal, heartbeatMs }: Required<FollowOptions>,
): AsyncGenerator<LiveMessage> {
  const bell = new Bell();
  const ring = () => bell.ring();
  const leave = ctx.wakeups.follow(id, ring);
  signal.addEventListener("abort", ring);
  let last = after;
  let isLive = conversation.status === "live";
  try {
    while (!signal.aborted) {
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
      const status = await statusOf(ctx, id);
      if (status === null) return;
      isLive = status === "live";
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

/** Null where the stream has to end: the conversation is gone, or the key was revoked meanwhile. */
async function statusOf(ctx: UserContext, id: string): Promise<ConversationRecord["status"] | null> {
  const { user, actor, store } = ctx;
  if (actor.startsWith("key:")) {
    const key = (await store.keys.list(user.id)).find((each) => actor === `key:${each.id}`);
    if (key === undefined || key.revokedAt !== null) return null;
  }
  return (await store.conversations.get(user.id, id))?.status ?? null;
}
