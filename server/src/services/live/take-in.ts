import { takeStock, transcriptLimits } from "@convo/analysis";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, LiveRecord, LiveSegment, UserContext } from "../context.ts";
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
  const { id } = conversation;
  if (segments.length === 0 && lastSequence === live.lastSequence) return conversation;
  const before = await ctx.store.live.segmentsFrom(ctx.user.id, id, 0);
  const { speakers, timeGrade } = takeStock([...before, ...segments.map((each) => ({ ...each, id: "" }))]);
  return ctx.store.live.append(ctx.user.id, id, {
    segments,
    events: [],
    conversation: {
      timeGrade,
      speakers: speakers.map(({ name, share, segmentCount }) => ({ name, share, segmentCount })),
    },
    lastSequence,
    running: "{}",
    at: ctx.now(),
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
