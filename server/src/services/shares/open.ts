import type { Segment } from "@convo/analysis";
import type { KeyPoints } from "@convo/contract";
import type { Context, ConversationRecord } from "../context.ts";

/** What whoever has the link may see: nothing of the feedback, and not whose account it is. */
export interface SharedConversation {
  readonly title: string;
  readonly startTime: Date;
  /** Null while it goes on. */
  readonly durationMinutes: number | null;
  /** Those who spoke, in the order of the transcript's speakers. */
  readonly participants: readonly string[];
  /** Null until they are made of the transcript as it stands. */
  readonly keyPoints: KeyPoints | null;
  readonly segments: readonly SharedSegment[];
}

export interface SharedSegment {
  readonly speaker: string;
  readonly text: string;
  /** From the start; null where the source has no time. */
  readonly startMs: number | null;
}

/** The conversation at the end of a link; null where the link is unknown or revoked. */
export async function openShare(ctx: Context, token: string): Promise<SharedConversation | null> {
  const found = isToken(token) ? await ctx.store.shares.find(token) : null;
  if (found === null) return null;
  const record = await ctx.store.conversations.get(found.userId, found.conversationId);
  if (record === null) return null;
  const [segments, stored] = await Promise.all([
    ctx.store.conversations.segments(found.userId, record.id),
    ctx.store.keyPoints.get(found.userId, record.id),
  ]);
  // Those of an earlier revision may name people by names that have been changed.
  const keyPoints = stored?.revision === record.revision ? stored.keypoints : null;
  return { ...aboutOf(record), keyPoints, segments: segments.map(segmentOf) };
}

function aboutOf({ title, startTime, durationMinutes, speakers }: ConversationRecord) {
  const participants = speakers.map((speaker) => speaker.name);
  return { title, startTime, durationMinutes, participants };
}

function segmentOf({ speaker, text, startMs }: Segment): SharedSegment {
  return { speaker, text, startMs: startMs ?? null };
}

/** What could be a token: 256 bits in base64url. The rest never reaches the database. */
function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
