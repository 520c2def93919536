import { parseClock, parseIsoTime } from "../clock.ts";
import { isObject, type JsonObject, numberOf, speakerOf, textOf } from "./shape.ts";

/** A time as found: `factor` turns it into milliseconds where the name or the notation tells the unit. */
export interface FoundTime {
  readonly value: number;
  readonly factor: number | undefined;
  readonly isEpoch: boolean;
}

export interface FoundItem {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly start: FoundTime | undefined;
  readonly end: FoundTime | undefined;
}

const textKeys = [
  "text",
  "content",
  "body",
  "transcript",
  "sentence",
  "raw_text",
  "utterance",
  "message",
  "caption",
  "words",
  "value",
];
const speakerKeys = [
  "speaker_name",
  "speakerName",
  "speaker",
  "name",
  "participant",
  "author",
  "user",
  "speaker_label",
  "speakerLabel",
];
const moreSpeakerKeys = ["speaker_id", "speakerId", "role", "from", "who", "displayName", "display_name"];
const startKeys = [
  "startMs",
  "start_ms",
  "startMillis",
  "start",
  "startTime",
  "start_time",
  "begin",
  "offset",
  "timestamp",
  "time",
  "ts",
];
const moreStartKeys = [
  "start_timestamp",
  "startTimestamp",
  "start_offset",
  "relative_start",
  "date",
  "created_at",
];
const endKeys = [
  "endMs",
  "end_ms",
  "endMillis",
  "end",
  "endTime",
  "end_time",
  "end_timestamp",
  "endTimestamp",
  "end_offset",
  "to",
];

/** What an item of an unknown list says, under whichever of the usual names. */
export function readItem(item: JsonObject): FoundItem {
  return {
    text: readText(item) ?? "",
    speaker: firstOf(item, [...speakerKeys, ...moreSpeakerKeys], speakerOf),
    start: firstOf(item, [...startKeys, ...moreStartKeys], readTime),
    end: firstOf(item, endKeys, readTime),
  };
}

/** The words of an item: a text, or a list of words. */
export function readText(item: JsonObject): string | undefined {
  return firstOf(item, textKeys, (value) => textOf(value) ?? joined(value));
}

function joined(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const words = value.map((word) =>
    isObject(word) ? (textOf(word.punctuated_word ?? word.text ?? word.word) ?? "") : (textOf(word) ?? ""),
  );
  return textOf(words.join(" "));
}

function readTime(value: unknown, key: string): FoundTime | undefined {
  const number = numberOf(isObject(value) ? (value.relative ?? value.seconds) : value);
  if (number !== undefined)
    return { value: number, factor: /ms$|millis/i.test(key) ? 1 : undefined, isEpoch: false };
  const text = textOf(value)?.trim() ?? "";
  const clockMs = parseClock(text);
  if (clockMs !== undefined) return { value: clockMs, factor: 1, isEpoch: false };
  const epochMs = parseIsoTime(text);
  return epochMs === undefined ? undefined : { value: epochMs, factor: 1, isEpoch: true };
}

function firstOf<Found>(
  item: JsonObject,
  keys: readonly string[],
  read: (value: unknown, key: string) => Found | undefined,
): Found | undefined {
  for (const key of keys) {
    const found = key in item ? read(item[key], key) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
