import { formatClock } from "./clock.ts";
import type { Cue, Draft } from "./draft.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface Rebased {
  readonly cues: readonly Cue[];
  /** Milliseconds since 1970 of offset 0, where the times themselves tell. */
  readonly epochMs?: number | undefined;
}

/**
 * Cues with times counted from the start of the conversation. Times of day and times since 1970 lose their first; so
 * does any count that begins over an hour, with a warning. Other offsets stay as in the file.
 */
export function rebase(draft: Draft): Rebased {
  const firstMs = draft.cues.find((cue) => cue.startMs !== undefined)?.startMs;
  if (firstMs === undefined) return { cues: draft.cues };
  if (draft.timeBase === "epoch") return rebaseEpoch(draft.cues, firstMs);
  if (firstMs <= hourMs) return { cues: draft.cues };
  const cues = passMidnight(draft.cues);
  const baseMs = earliestStart(cues, firstMs);
  if (baseMs <= hourMs) return { cues: draft.cues };
  if (cues !== draft.cues)
    draft.warnings.add("midnight-passed", "The times start again at midnight; a day was added to them.");
  draft.warnings.add(
    "clock-subtracted",
    `The times begin at ${formatClock(baseMs)}; it was subtracted from all of them.`,
  );
  return { cues: cues.map((cue) => shift(cue, -baseMs)) };
}

function rebaseEpoch(cues: readonly Cue[], firstMs: number): Rebased {
  const epochMs = earliestStart(cues, firstMs);
  return { cues: cues.map((cue) => shift(cue, -epochMs)), epochMs };
}

function earliestStart(cues: readonly Cue[], firstMs: number): number {
  return cues.reduce((earliestMs, { startMs }) => Math.min(earliestMs, startMs ?? earliestMs), firstMs);
}

/** A time of day that falls by half a day or more means that midnight has passed. */
function passMidnight(cues: readonly Cue[]): readonly Cue[] {
  if (cues.some((cue) => (cue.startMs ?? 0) >= dayMs)) return cues;
  const times = cues.map((cue) => cue.startMs).filter((startMs) => startMs !== undefined);
  const falls = times.some((startMs, index) => (times[index - 1] ?? startMs) - startMs > dayMs / 2);
  if (!falls) return cues;
  let isNextDay = false;
  let previousMs = 0;
  return cues.map((cue) => {
    isNextDay ||= cue.startMs !== undefined && previousMs - cue.startMs > dayMs / 2;
    previousMs = cue.startMs ?? previousMs;
    return isNextDay ? shift(cue, dayMs) : cue;
  });
}

function shift(cue: Cue, byMs: number): Cue {
  if (byMs === 0) return cue;
  const move = (ms: number | undefined) => (ms === undefined ? undefined : ms + byMs);
  return { ...cue, startMs: move(cue.startMs), endMs: move(cue.endMs) };
}
