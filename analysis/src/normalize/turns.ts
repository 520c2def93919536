import type { Turn } from "../conversation/conversation.ts";
import type { Spoken } from "./spoken.ts";
import { textOf, type Utterance } from "./utterances.ts";

export const turnLimits = {
  /** A longer pause ends a turn. */
  pauseMsMin: 2000,
} as const;

interface OpenTurn {
  readonly index: number;
  readonly speaker: string;
  readonly takesFloor: boolean;
  readonly parts: Spoken[];
  readonly startMs: number | null;
  readonly repliesTo: number | null;
  readonly gapMs: number | null;
  endMs: number | null;
}

/**
 * Who held the floor when; `turns[i].index` is `i`. Backchannels and bare hesitation are left out beforehand. After a
 * silence of `lapseMs` what is said answers nothing.
 */
export function buildTurns(speaking: readonly Utterance[], lapseMs: number): Turn[] {
  const turns: OpenTurn[] = [];
  let holder: OpenTurn | undefined;
  for (const utterance of speaking) {
    if (holder && continues(utterance, holder)) {
      holder.parts.push(...utterance.parts);
      holder.endMs = laterOf(holder.endMs, utterance.endMs);
      continue;
    }
    const takesFloor = !holder || holder.speaker === utterance.speaker || !isInside(utterance, holder);
    const turn = openTurn(utterance, { index: turns.length, takesFloor, holder, lapseMs });
    turns.push(turn);
    if (takesFloor) holder = turn;
  }
  return turns.map(closeTurn);
}

function continues(utterance: Utterance, holder: OpenTurn): boolean {
  if (utterance.speaker !== holder.speaker) return false;
  if (utterance.startMs === null || holder.endMs === null) return true;
  return utterance.startMs - holder.endMs < turnLimits.pauseMsMin;
}

/** Said and over while the other speaks on. */
function isInside(utterance: Utterance, holder: OpenTurn): boolean {
  return utterance.endMs !== null && holder.endMs !== null && utterance.endMs <= holder.endMs;
}

interface Opening {
  readonly index: number;
  readonly takesFloor: boolean;
  readonly holder: OpenTurn | undefined;
  readonly lapseMs: number;
}

function openTurn(utterance: Utterance, { index, takesFloor, holder, lapseMs }: Opening): OpenTurn {
  const before = holder && holder.speaker !== utterance.speaker ? holder : undefined;
  const gapMs =
    before && before.endMs !== null && utterance.startMs !== null ? utterance.startMs - before.endMs : null;
  const follows = before !== undefined && (gapMs === null || gapMs < lapseMs);
  return {
    index,
    speaker: utterance.speaker,
    takesFloor,
    parts: [...utterance.parts],
    startMs: utterance.startMs,
    endMs: utterance.endMs,
    repliesTo: follows ? before.index : null,
    gapMs: follows ? gapMs : null,
  };
}

function laterOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function closeTurn(turn: OpenTurn): Turn {
  const { index, speaker, takesFloor, parts, startMs, endMs, repliesTo, gapMs } = turn;
  parts.sort((one, other) => one.position - other.position);
  const segments = parts.map((part) => part.position);
  const wordCount = parts.reduce((sum, part) => sum + part.wordCount, 0);
  return {
    index,
    speaker,
    takesFloor,
    segments,
    text: textOf(parts),
    wordCount,
    startMs,
    endMs,
    repliesTo,
    gapMs,
  };
}
