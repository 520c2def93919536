import type { Spoken } from "./spoken.ts";

/** A speaker's segments that run on without a pause, however the source cut them. */
export interface Utterance {
  readonly speaker: string;
  readonly parts: readonly Spoken[];
  readonly wordCount: number;
  readonly startMs: number | null;
  readonly endMs: number | null;
}

/** Shorter silences lie inside a breath; nobody else can say anything in them. */
export const joinedGapMsMax = 500;

interface Open {
  readonly speaker: string;
  readonly parts: Spoken[];
  endMs: number | null;
}

/**
 * Joins each speaker's segments so that nothing measured later depends on how the source cut them: by time where ends
 * are known, whoever speaks meanwhile; else where they follow each other.
 */
export function joinUtterances(spoken: readonly Spoken[]): Utterance[] {
  const all: Open[] = [];
  const latest = new Map<string, Open>();
  for (const part of spoken) {
    const open = latest.get(part.speaker);
    if (open && runsOn(open, part, all.at(-1) === open)) {
      open.parts.push(part);
      open.endMs = part.endMs === null ? null : Math.max(part.endMs, open.endMs ?? 0);
    } else {
      const opened = { speaker: part.speaker, parts: [part], endMs: part.endMs };
      all.push(opened);
      latest.set(part.speaker, opened);
    }
  }
  return all.map(({ speaker, parts, endMs }) => ({
    speaker,
    parts,
    wordCount: parts.reduce((sum, part) => sum + part.wordCount, 0),
    startMs: parts[0]?.startMs ?? null,
    endMs,
  }));
}

function runsOn(open: Open, part: Spoken, isLatest: boolean): boolean {
  if (open.endMs === null || part.startMs === null) return isLatest;
  return part.startMs - open.endMs <= joinedGapMsMax;
}

/** The words of an utterance as one text. */
export function textOf(parts: readonly Spoken[]): string {
  return parts.length === 1 ? (parts[0]?.text ?? "") : parts.map((part) => part.text).join(" ");
}
