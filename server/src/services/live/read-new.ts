import { type Arrival, type ImportSegment, readAppended } from "@convo/analysis";
import { type ErrorDetail, liveOffsetMsMax } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { LiveSegment } from "../context.ts";

/** A segment as a client appends it. */
export interface SentSegment extends ImportSegment {
  readonly key?: string;
  readonly sequence?: number | undefined;
}

export interface Before {
  /** The words stored under each key that is known. */
  readonly known: ReadonlyMap<string, string>;
  readonly lastSequence: number;
  readonly arrival: Arrival;
}

export interface ReadSegments {
  /** What is new, in the order sent. */
  readonly segments: readonly LiveSegment[];
  readonly duplicates: number;
  readonly lastSequence: number;
}

/**
 * Reads what a client sent: what is known already is counted, what holds no word is left out. Throws `conflict` where a
 * key comes again with other words, or the client's own count has a gap.
 */
export function readNew(sent: readonly SentSegment[], before: Before): ReadSegments {
  const texts = new Map(before.known);
  const segments: LiveSegment[] = [];
  let duplicates = 0;
  let { lastSequence } = before;
  sent.forEach((item, index) => {
    const read = readAppended(item, before.arrival);
    const known = item.key === undefined ? undefined : texts.get(item.key);
    if (known !== undefined) {
      requireSame(item, known, read?.text);
      duplicates += 1;
      return;
    }
    lastSequence = nextSequence(item, lastSequence, read !== null);
    if (read === null) return;
    requireNear(read, index);
    if (item.key !== undefined) texts.set(item.key, read.text);
    segments.push({ ...read, clientKey: item.key ?? null });
  });
  return { segments, duplicates, lastSequence };
}

/** The time of arrival, which a segment without a time of its own gets; within what is believed of one. */
export function arrivalOf(startTime: Date, now: Date): Arrival {
  const startedAtMs = startTime.getTime();
  return { startedAtMs, arrivedAtMs: Math.min(now.getTime(), startedAtMs + liveOffsetMsMax) };
}

function requireSame({ key }: SentSegment, known: string, text: string | undefined): void {
  if (known === text) return;
  throw new AppError("conflict", `The key "${key}" is stored with other words.`);
}

/** What comes again without a word was left out the first time as well, and is no new segment. */
function nextSequence({ sequence }: SentSegment, last: number, hasWords: boolean): number {
  if (sequence === undefined) return last;
  if (sequence === last + 1) return sequence;
  if (sequence <= last && !hasWords) return last;
  const problem =
    sequence <= last ? `was there already, under another key` : `leaves a gap: ${last + 1} is expected`;
  throw new AppError("conflict", `The sequence ${sequence} ${problem}.`);
}

function requireNear({ startMs = 0 }: Omit<LiveSegment, "clientKey">, index: number): void {
  if (startMs <= liveOffsetMsMax) return;
  const message = "Must be at most 7 days after the start of the conversation";
  const details: ErrorDetail[] = [{ path: `segments.${index}.timestamp`, message }];
  throw new AppError("validation_error", `Not valid: segments.${index}.timestamp: ${message}`, { details });
}
