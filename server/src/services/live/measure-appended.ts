import {
  type LiveState,
  type LiveUpdate,
  liveNeedsFrom,
  type Segment,
  segmentId,
  startOfLive,
  updateLive,
} from "@convo/analysis";
import type { ConversationRecord, LiveRecord, LiveSegment, UserContext } from "../context.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { analyzeOptions } from "../feedback/make.ts";

/** What is kept of the measurement: of which revision of the transcript, and its state. */
interface Kept {
  readonly revision: number;
  readonly state: LiveState;
}

/** Measuring a transcript anew goes in steps of this many segments. */
const stepSegments = 500;

/**
 * What the new segments change, and the measurement to be kept with them, as JSON text. Where the transcript was changed
 * by other means since the last append, as by a renamed speaker, all of it is measured anew first.
 */
export async function measureAppended(
  ctx: UserContext,
  { conversation, live }: { readonly conversation: ConversationRecord; readonly live: LiveRecord },
  segments: readonly LiveSegment[],
): Promise<{ update: LiveUpdate; running: string }> {
  const kept: Kept | null = live.running === null ? null : JSON.parse(live.running);
  const options = { ...analyzeOptions(conversation), userAmong: userAmong(ctx, conversation) };
  const state =
    kept?.revision === conversation.revision ? kept.state : await measureAnew(ctx, conversation, options);
  const open = await ctx.store.live.segmentsFrom(ctx.user.id, conversation.id, liveNeedsFrom(state));
  const added = segments.map(({ clientKey: _, ...segment }, index) => ({
    id: segmentId(conversation.segmentCount + index),
    ...segment,
  }));
  const update = updateLive(state, [...open, ...added], { ...options, nudges: live.nudges });
  const next: Kept = { revision: conversation.revision + 1, state: update.state };
  return { update, running: JSON.stringify(next) };
}

type Options = Omit<Parameters<typeof updateLive>[2], "nudges">;

async function measureAnew(
  ctx: UserContext,
  { id, segmentCount }: ConversationRecord,
  options: Options,
): Promise<LiveState> {
  let state = startOfLive;
  if (segmentCount === 0) return state;
  const all: Segment[] = await ctx.store.live.segmentsFrom(ctx.user.id, id, 0);
  for (let to = stepSegments; to - stepSegments < all.length; to += stepSegments) {
    state = updateLive(state, all.slice(liveNeedsFrom(state), to), { ...options, nudges: [] }).state;
  }
  return state;
}

function userAmong({ user }: UserContext, { userSpeakerName }: ConversationRecord) {
  return (names: readonly string[]) => {
    const speakers = names.map((name) => ({ name, share: 0, segmentCount: 0 }));
    return userSpeaker({ userSpeakerName, speakers }, user);
  };
}
