import { transcriptLimits } from "@convo/analysis";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, LiveRecord, LiveSegment, NewLiveEvent, UserContext } from "../context.ts";
import { callAsBefore } from "./call-as-before.ts";
import { measureAppended } from "./measure-appended.ts";
import type { ReadSegments } from "./read-new.ts";

export interface Live {
  readonly conversation: ConversationRecord;
  readonly live: LiveRecord;
}

/** Stores new segments of a live conversation with what follows from them. Belongs in the transaction of its lock. */
export async function takeIn(
  ctx: UserContext,
  { conversation, live }: Live,
  { segments, lastSequence }: ReadSegments,
): Promise<ConversationRecord> {
  const { store, user } = ctx;
  const at = ctx.now();
  if (segments.length === 0) {
    // Words there were none, but the client's count goes on.
    if (lastSequence > live.lastSequence)
      await store.live.touch(user.id, conversation.id, { lastSequence, at });
    return conversation;
  }
  const called = await callAsBefore(ctx, conversation, segments);
  const { userSpeakerName, warnings } = called;
  const named = { ...conversation, userSpeakerName };
  const { update, running } = await measureAppended(ctx, { conversation: named, live }, called.segments);
  const { speakers, timeGrade, signals, nudge } = update;
  const events: NewLiveEvent[] = [];
  if (signals !== null) events.push({ type: "signals", data: JSON.stringify(signals) });
  if (nudge !== null) events.push({ type: "nudge", data: JSON.stringify(nudge) });
  return store.live.append(user.id, conversation.id, {
    segments: called.segments,
    events,
    conversation: { timeGrade, speakers, userSpeakerName, warnings },
    lastSequence,
    running,
    at,
  });
}

/** Throws where the conversation would hold more than a transcript may. */
export function requireRoom(
  { segmentCount, speakers }: Pick<ConversationRecord, "segmentCount" | "speakers">,
  segments: readonly LiveSegment[],
): void {
  const { segmentsMax, speakersMax } = transcriptLimits;
  if (segmentCount + segments.length > segmentsMax) {
    const limit = segmentsMax.toLocaleString("en-US");
    throw new AppError("validation_error", `A conversation may have at most ${limit} segments.`);
  }
  const names = new Set(
    [...speakers, ...segments.map(({ speaker }) => ({ name: speaker }))].map(({ name }) => name),
  );
  if (names.size > speakersMax) {
    throw new AppError("validation_error", `A conversation may have at most ${speakersMax} speakers.`);
  }
}
