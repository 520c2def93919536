import { type Segment, segmentId } from "@convo/analysis";
import { wordsIn } from "./scene.ts";

/** Something said that the meeting did not have. */
export interface Line {
  readonly speaker: string;
  readonly text: string;
  /** Silence before it, in milliseconds. */
  readonly pauseMs?: number;
}

/** A change at one position: lines said before the segment there, and other words for it. */
export interface Edit {
  readonly before?: readonly Line[];
  readonly text?: string;
}

export interface Woven {
  readonly segments: Segment[];
  /** The positions of what was said anew or in other words. */
  readonly places: number[];
}

const pace = { msPerWord: 380, pauseMs: 300, breathMs: 250 } as const;

interface Loom extends Woven {
  /** By how much everything from here on is later. */
  shiftMs: number;
  /** When the last of what has been said ends. */
  latestEndMs: number | null;
}

/**
 * Puts lines and other words into a meeting; all that follows moves by the time they take, so that nothing comes to
 * overlap that did not. An edit at the position after the last segment is said at the end.
 */
export function weave(segments: readonly Segment[], edits: ReadonlyMap<number, Edit>): Woven {
  const loom: Loom = { segments: [], places: [], shiftMs: 0, latestEndMs: null };
  for (let position = 0; position <= segments.length; position += 1) {
    const edit = edits.get(position);
    const segment = segments[position];
    const timed = (segment ?? segments.at(-1))?.startMs !== undefined;
    for (const line of edit?.before ?? []) sayLine(loom, line, timed, segments[0]?.endMs !== undefined);
    if (segment) sayAgain(loom, segment, edit);
  }
  return { segments: loom.segments, places: loom.places };
}

function sayLine(loom: Loom, line: Line, timed: boolean, ends: boolean): void {
  const startMs = (loom.latestEndMs ?? 0) + (line.pauseMs ?? pace.pauseMs);
  const endMs = startMs + wordsIn(line.text) * pace.msPerWord;
  loom.places.push(loom.segments.length);
  loom.segments.push({
    id: segmentId(loom.segments.length),
    speaker: line.speaker,
    text: line.text,
    ...(timed ? { startMs } : {}),
    ...(timed && ends ? { endMs } : {}),
  });
  if (timed) loom.latestEndMs = endMs;
}

function sayAgain(loom: Loom, segment: Segment, edit: Edit | undefined): void {
  const text = edit?.text ?? segment.text;
  const last = loom.segments.at(-1);
  const afterNewLine = (edit?.before?.length ?? 0) > 0 && last !== undefined && loom.latestEndMs !== null;
  if (afterNewLine && segment.startMs !== undefined) {
    loom.shiftMs = Math.max(loom.shiftMs, (loom.latestEndMs ?? 0) + pace.breathMs - segment.startMs);
  }
  if (edit?.text !== undefined) loom.places.push(loom.segments.length);
  const { startMs, endMs } = movedTimes(segment, text, loom.shiftMs);
  loom.segments.push({
    id: segmentId(loom.segments.length),
    speaker: segment.speaker,
    text,
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
  });
  if (startMs === undefined) return;
  const overMs = endMs ?? startMs + wordsIn(text) * pace.msPerWord;
  loom.latestEndMs = Math.max(loom.latestEndMs ?? 0, overMs);
  if (endMs !== undefined && segment.endMs !== undefined) loom.shiftMs = endMs - segment.endMs;
}

/** Other words take as long as the speaker's pace in this segment makes them. */
function movedTimes(segment: Segment, text: string, shiftMs: number): { startMs?: number; endMs?: number } {
  if (segment.startMs === undefined) return {};
  const startMs = segment.startMs + shiftMs;
  if (segment.endMs === undefined) return { startMs };
  const lasts = segment.endMs - segment.startMs;
  const longer = wordsIn(text) / Math.max(1, wordsIn(segment.text));
  return { startMs, endMs: startMs + Math.round(text === segment.text ? lasts : lasts * longer) };
}
