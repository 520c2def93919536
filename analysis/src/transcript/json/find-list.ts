import { readItem } from "./generic-item.ts";
import { isObject, type JsonObject, objectsOf } from "./shape.ts";

export interface FoundList {
  readonly items: readonly JsonObject[];
  /** What holds the list; undefined where it is the document. */
  readonly parent: JsonObject | undefined;
}

/** Transcripts stand near the top of a document; its inside, word by word, is not worth a search. */
const search = { depthMax: 6, placeCountMax: 2000 } as const;

/** The list nearest the top most of whose items have words and a speaker or a time. */
export function findList(document: unknown): FoundList | undefined {
  let level: { value: unknown; parent: JsonObject | undefined }[] = [{ value: document, parent: undefined }];
  let places = 0;
  for (let depth = 0; depth < search.depthMax && level.length > 0; depth++) {
    for (const { value, parent } of level) {
      places += 1;
      const items = places > search.placeCountMax ? [] : objectsOf(value);
      if (items.length > 0 && isTranscript(items)) return { items, parent };
    }
    level = level.slice(0, search.placeCountMax).flatMap(({ value, parent }) => inside(value, parent));
  }
  return undefined;
}

function isTranscript(items: readonly JsonObject[]): boolean {
  const sample = items.slice(0, 200).map(readItem);
  const spoken = sample.filter(
    ({ text, speaker, start }) => text !== "" && (speaker !== undefined || start !== undefined),
  );
  return spoken.length * 2 > sample.length;
}

function inside(
  value: unknown,
  parent: JsonObject | undefined,
): { value: unknown; parent: JsonObject | undefined }[] {
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => ({ value: item, parent }));
  if (!isObject(value)) return [];
  return Object.values(value)
    .slice(0, 100)
    .map((item) => ({ value: item, parent: value }));
}
