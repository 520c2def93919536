import type { Segment } from "../conversation/segment.ts";
import { parseClock, parseIsoTime } from "./clock.ts";
import { hasWords } from "./draft.ts";
import { foldSpace } from "./finish.ts";
import type { ImportSegment } from "./read-segments.ts";
import { cleanSpeaker } from "./speakers/clean-speaker.ts";

/** When a segment of a live conversation arrived, and when that conversation started: milliseconds since 1970. */
export interface Arrival {
  readonly startedAtMs: number;
  readonly arrivedAtMs: number;
}

/**
 * A segment of a conversation that is still going on; null where it holds no word. Its start is its own offset or
 * date, else the moment of its arrival; what lies before the start of the conversation counts as its start.
 */
export function readAppended(item: ImportSegment, arrival: Arrival): Omit<Segment, "id"> | null {
  if (!hasWords(item.text)) return null;
  const toldMs = toldOffset(item, arrival.startedAtMs);
  const startMs = Math.max(0, Math.round(toldMs ?? arrival.arrivedAtMs - arrival.startedAtMs));
  const endMs = item.endMs == null ? undefined : Math.round(item.endMs);
  const ends = toldMs !== undefined && endMs !== undefined && endMs >= startMs;
  return {
    speaker: cleanSpeaker(item.speaker ?? undefined),
    text: foldSpace(item.text),
    startMs,
    ...(ends ? { endMs } : {}),
  };
}

function toldOffset({ startMs, timestamp }: ImportSegment, startedAtMs: number): number | undefined {
  if (startMs != null) return startMs;
  const text = timestamp?.trim() ?? "";
  const epochMs = parseIsoTime(text);
  return parseClock(text) ?? (epochMs === undefined ? undefined : epochMs - startedAtMs);
}
