const clockPattern = /^(?:(\d{1,6}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/;

/**
 * Milliseconds of an offset such as `1:02:03.450`, `2:03` or `00:02:03,450`; undefined where it is none: seconds over
 * 59, or minutes over 59 beside hours.
 */
export function parseClock(text: string): number | undefined {
  if (text.length > 24) return undefined;
  const parts = clockPattern.exec(text);
  if (!parts) return undefined;
  const hours = Number(parts[1] ?? 0);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3]);
  if (seconds > 59 || (parts[1] !== undefined && minutes > 59)) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) * 1000 + Math.round(Number(`0.${parts[4] ?? 0}`) * 1000);
}

const isoPattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** Milliseconds since 1970 of an ISO 8601 date or date-time, UTC where it names no zone; undefined where it is none. */
export function parseIsoTime(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const parts = isoPattern.exec(text);
  if (!parts) return undefined;
  const [, date, time = "00:00", fraction = "0", zone = "Z"] = parts;
  const colonZone = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const epochMs = Date.parse(
    `${date}T${time.length === 5 ? `${time}:00` : time}.${fraction.slice(0, 3)}${colonZone}`,
  );
  return Number.isNaN(epochMs) ? undefined : epochMs;
}

/** `offsetMs` in a file's words, for messages: `1:02:03`. */
export function formatClock(offsetMs: number): string {
  const seconds = Math.floor(offsetMs / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
