/** The id that is the current one once this one leaves the list: the next, at the end the one before. */
export function afterLeaving(ids: readonly string[], leaving: string): string | null {
  const next = neighbor(ids, leaving, 1);
  if (next !== leaving) return next;
  const before = neighbor(ids, leaving, -1);
  return before === leaving ? null : before;
}

/** The id a step down or up from another, staying within the list; from nowhere one begins at the top. */
export function neighbor(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
  const place = from === null ? -1 : ids.indexOf(from);
  if (place < 0) return ids[0] ?? null;
  return ids[Math.min(Math.max(place + step, 0), ids.length - 1)] ?? null;
}
