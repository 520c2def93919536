/** A value as `JSON.parse` answers it, before anything is known of it. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where the value is no list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value at a path of keys; undefined where any step is missing. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) at = isObject(at) ? at[key] : undefined;
  return at;
}

/** A text that is not blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** A number, also one written as text, as AWS does. */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** Milliseconds of a number of seconds. */
export function secondsToMs(value: unknown): number | undefined {
  const seconds = numberOf(value);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** A speaker's label: a number, or a diarizer's own name for one, becomes `Speaker 0`; an object tells its name. */
export function speakerOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return `Speaker ${value}`;
  if (isObject(value))
    return speakerOf(value.name ?? value.displayName ?? value.display_name ?? value.label ?? value.id);
  const text = textOf(value)?.trim();
  const number = text && /^(?:spk|speaker|spkr)[_-]?0*(\d{1,4})$/i.exec(text.slice(0, 20))?.[1];
  return number ? `Speaker ${number}` : text;
}
