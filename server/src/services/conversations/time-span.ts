import { placeInTime, type Segment, speakingTimeMs } from "@convo/analysis";

/** When the conversation ends and how long it takes: from the first start to the last end, in whole minutes, at least 1. */
export function timeSpan(
  segments: readonly Segment[],
  startTime: Date,
): { endTime: Date; durationMinutes: number } {
  const placements = placeInTime(segments);
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = 0;
  segments.forEach(({ text, endMs }, position) => {
    const startMs = placements[position]?.offsetMs ?? 0;
    firstMs = Math.min(firstMs, startMs);
    lastMs = Math.max(lastMs, endMs ?? startMs + speakingTimeMs(text));
  });
  return {
    endTime: new Date(startTime.getTime() + Math.round(lastMs)),
    durationMinutes: Math.max(1, Math.round((lastMs - firstMs) / 60_000)),
  };
}
