import type { Transcript } from "../conversation/transcript.ts";
import { parseClock, parseIsoTime } from "./clock.ts";
import { DraftBuilder } from "./draft.ts";
import { finish } from "./finish.ts";
import { WarningList } from "./warning-list.ts";

/** A segment as clients send it: `timestamp` is an ISO 8601 date-time or an offset `[h:]mm:ss[.mmm]`. */
export interface ImportSegment {
  readonly speaker?: string | null | undefined;
  readonly text: string;
  readonly startMs?: number | null | undefined;
  readonly endMs?: number | null | undefined;
  readonly timestamp?: string | null | undefined;
}

/** What a client says of the conversation beside its segments. */
export interface ImportAbout {
  readonly title?: string | null | undefined;
  /** ISO 8601. */
  readonly startTime?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** Beyond a day, a start time and the segments' own speak of different days. */
const dayMs = 86_400_000;

/**
 * The transcript of an import in this project's own JSON. ISO timestamps count from `about.startTime` where it is given and
 * no more than a day before them; else they set the start themselves. Throws `UnreadableTranscript` where nothing is said.
 */
export function readSegments(items: readonly ImportSegment[], about: ImportAbout = {}): Transcript {
  return readWith(items, about, new WarningList());
}

/** The same for a parsed file, of whose items nothing is known yet. */
export function readImportDocument(
  document: { readonly segments: readonly unknown[] },
  warnings: WarningList,
): Transcript {
  const items = document.segments.map(toImportSegment);
  const about: Readonly<Record<string, unknown>> = { ...document };
  const textAt = (key: string) => (typeof about[key] === "string" ? about[key] : undefined);
  return readWith(
    items,
    { title: textAt("title"), startTime: textAt("startTime"), language: textAt("language") },
    warnings,
  );
}

function toImportSegment(item: unknown): ImportSegment {
  const fields: Readonly<Record<string, unknown>> =
    typeof item === "object" && item !== null ? { ...item } : {};
  const textAt = (key: string) => (typeof fields[key] === "string" ? fields[key] : undefined);
  const numberAt = (key: string) => (typeof fields[key] === "number" ? fields[key] : undefined);
  const speaker = textAt("speaker") ?? numberAt("speaker")?.toString();
  return {
    speaker,
    text: textAt("text") ?? "",
    startMs: numberAt("startMs"),
    endMs: numberAt("endMs"),
    timestamp: textAt("timestamp"),
  };
}

function readWith(items: readonly ImportSegment[], about: ImportAbout, warnings: WarningList): Transcript {
  const builder = new DraftBuilder(warnings);
  const placed = items.map((item) => ({ item, ...placeOf(item) }));
  const originMs = findOrigin(placed, about, warnings);
  for (const [position, { item, offsetMs, epochMs }] of placed.entries()) {
    const byDateMs = epochMs === undefined || originMs === undefined ? undefined : epochMs - originMs;
    const startMs = offsetMs ?? byDateMs;
    if (startMs === undefined && item.timestamp) warnUnreadable(position, warnings);
    builder.add({
      text: item.text,
      speaker: item.speaker ?? undefined,
      startMs,
      endMs: item.endMs ?? undefined,
    });
  }
  const startTime =
    originMs === undefined ? (about.startTime ?? undefined) : new Date(originMs).toISOString();
  const { title, language } = about;
  return finish({
    format: "convo-json",
    cues: builder.cues,
    warnings,
    timeBase: "offset",
    startTime,
    title: title ?? undefined,
    language: language ?? undefined,
  });
}

interface Place {
  readonly offsetMs: number | undefined;
  readonly epochMs: number | undefined;
}

function placeOf({ startMs, timestamp }: ImportSegment): Place {
  const text = timestamp?.trim() ?? "";
  return { offsetMs: startMs ?? parseClock(text), epochMs: parseIsoTime(text) };
}

/** Milliseconds since 1970 of offset 0; undefined where no timestamp is a date-time. */
function findOrigin(
  places: readonly Place[],
  { startTime }: ImportAbout,
  warnings: WarningList,
): number | undefined {
  const dated = places.filter((place) => place.epochMs !== undefined);
  const [first] = dated;
  if (first?.epochMs === undefined) return undefined;
  const earliestMs = dated.reduce((least, { epochMs }) => Math.min(least, epochMs ?? least), first.epochMs);
  const givenMs = startTime ? parseIsoTime(startTime.trim()) : undefined;
  if (givenMs !== undefined && givenMs <= earliestMs && earliestMs - givenMs <= dayMs) return givenMs;
  if (givenMs !== undefined) {
    warnings.add("start-time-moved", "The segments' timestamps do not follow the start time; they set it.");
  }
  const both = dated.find((place) => place.offsetMs !== undefined);
  return both?.epochMs !== undefined && both.offsetMs !== undefined
    ? both.epochMs - both.offsetMs
    : earliestMs;
}

function warnUnreadable(position: number, warnings: WarningList): void {
  warnings.add(
    "malformed-time",
    `The timestamp of segment ${position + 1} could not be read and was left out.`,
  );
}
