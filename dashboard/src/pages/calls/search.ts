/** What the address of the list says. */
export interface CallsSearch {
  /** Words to find in titles and transcripts. */
  readonly q?: string;
  /** The first day, `2026-03-18`, in the reader's time zone. */
  readonly from?: string;
  /** The last day. */
  readonly to?: string;
  readonly speaker?: string;
}

/** Takes from an address what is known there; the rest is as if it had not been written. */
export function readCallsSearch(search: Record<string, unknown>): CallsSearch {
  const { q, from, to, speaker } = search;
  return {
    // The router reads words that look like numbers as numbers.
    ...((typeof q === "string" || typeof q === "number") && `${q}`.trim() !== "" && { q: `${q}` }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(typeof speaker === "string" && speaker.trim() !== "" && { speaker }),
  };
}

/** The same for the API: moments instead of days. */
export function filterOf({ from, to, speaker }: CallsSearch): {
  since?: string;
  until?: string;
  speaker?: string;
} {
  return {
    ...(from !== undefined && { since: startOf(from, 0) }),
    ...(to !== undefined && { until: startOf(to, 1) }),
    ...(speaker !== undefined && { speaker }),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function startOf(day: string, daysLater: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
