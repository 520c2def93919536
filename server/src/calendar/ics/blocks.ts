export interface CalendarBlocks {
  /** Each as the lines between and with its BEGIN and END, still folded. */
  readonly events: readonly string[];
  readonly zones: readonly string[];
  /** The zone that the calendar as a whole is in, as it names it; null where it does not. */
  readonly zoneName: string | null;
}

/**
 * Takes a file of iCalendar apart, so that an event that cannot be read costs no more than itself. Answers null where
 * it is no such file, or breaks off before its end.
 */
export function splitCalendar(text: string): CalendarBlocks | null {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (!lines.some((line) => isLine(line, "BEGIN:VCALENDAR"))) return null;
  const found: Record<BlockName, string[]> = { VEVENT: [], VTIMEZONE: [] };
  let zoneName: string | null = null;
  let open: { name: BlockName; lines: string[] } | null = null;
  let ended = false;
  for (const line of lines) {
    if (open !== null) {
      open.lines.push(line);
      if (!isLine(line, `END:${open.name}`)) continue;
      found[open.name].push(open.lines.join("\r\n"));
      open = null;
      continue;
    }
    const name = blockNames.find((block) => isLine(line, `BEGIN:${block}`));
    if (name !== undefined) open = { name, lines: [line] };
    else if (isLine(line, "END:VCALENDAR")) ended = true;
    else zoneName ??= /^X-WR-TIMEZONE[^:]*:(.+)$/i.exec(line)?.[1]?.trim() ?? null;
  }
  return ended && open === null ? { events: found.VEVENT, zones: found.VTIMEZONE, zoneName } : null;
}

type BlockName = "VEVENT" | "VTIMEZONE";

const blockNames: readonly BlockName[] = ["VEVENT", "VTIMEZONE"];

function isLine(line: string, wanted: string): boolean {
  return line.length < wanted.length + 8 && line.trim().toUpperCase() === wanted;
}
