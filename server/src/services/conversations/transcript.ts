import type { Segment } from "@convo/analysis";
import type { Transcript, TranscriptSegment } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "./find.ts";
import { wallClocks } from "./wall-clock.ts";

/** The transcript with a wall clock time for each segment, estimated where the source has none. */
export async function getTranscript(ctx: UserContext, id: string): Promise<Transcript> {
  const record = await findConversation(ctx, id);
  const segments = await ctx.store.conversations.segments(ctx.user.id, id);
  return { id, segments: onTheClock(segments, record.startTime) };
}

/** Segments as transcripts show them, each at its place in time. */
export function onTheClock(segments: readonly Segment[], startTime: Date): TranscriptSegment[] {
  const clocks = wallClocks(segments, startTime);
  return segments.map(({ id, text, speaker, startMs, endMs }, position) => {
    const { timestamp = startTime.toISOString(), estimated = false } = clocks[position] ?? {};
    return {
      id,
      text,
      speaker,
      timestamp,
      ...(startMs !== undefined && { startMs }),
      ...(endMs !== undefined && { endMs }),
      ...(estimated && { estimated: true as const }),
    };
  });
}
