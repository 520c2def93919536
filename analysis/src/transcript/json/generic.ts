import type { DraftBuilder } from "../draft.ts";
import { findList } from "./find-list.ts";
import { readItem } from "./generic-item.ts";
import { guessUnit } from "./guess-unit.ts";
import type { JsonAbout } from "./service.ts";
import { isObject, textOf, valueAt } from "./shape.ts";

/**
 * Reads JSON of no known service: the first list, at whatever depth, whose items hold words and a speaker or a time, under
 * the names that services use. Answers undefined where there is none.
 */
export function readGeneric(document: unknown, builder: DraftBuilder): JsonAbout | undefined {
  const found = findList(document);
  if (!found) return undefined;
  const items = found.items.map(readItem);
  const { factor, timeBase, guessed } = guessUnit(items);
  if (guessed)
    builder.warn("guessed-unit", `The file does not say what its times count; they were read as ${guessed}.`);
  for (const { text, speaker, start, end } of items) {
    builder.add({
      text,
      speaker,
      startMs: start && start.value * (start.factor ?? factor),
      endMs: end && end.value * (end.factor ?? factor),
    });
  }
  return { timeBase, ...readAbout(document, found.parent) };
}

/** The title and date stand beside the list, or one level above it. */
function readAbout(document: unknown, parent: unknown): JsonAbout {
  const places = [parent, document, valueAt(document, "data"), valueAt(document, "meeting")].filter(isObject);
  const pick = (...keys: readonly string[]) => {
    for (const place of places) for (const key of keys) if (textOf(place[key])) return textOf(place[key]);
    return undefined;
  };
  return {
    title: pick("title", "meeting_title", "topic", "subject"),
    startTime: pick("startTime", "start_time", "date", "dateString", "started_at", "created_at", "createdAt"),
    language: pick("language", "language_code", "lang"),
  };
}
