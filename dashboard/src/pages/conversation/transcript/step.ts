/** The next number above `from`, or below it, in an ascending list; around at the ends. Null where there is none. */
export function stepWithin(ascending: readonly number[], from: number, by: -1 | 1): number | null {
  if (by === 1) return ascending.find((each) => each > from) ?? ascending[0] ?? null;
  return ascending.findLast((each) => each < from) ?? ascending.at(-1) ?? null;
}

/** A place in a list of some length, a step on; around at the ends. */
export function stepAround(at: number, by: -1 | 1, length: number): number {
  return length === 0 ? 0 : (at + by + length) % length;
}

/** All between two places of a list, both included, whichever comes first. */
export function between<Item>(items: readonly Item[], one: number, other: number): readonly Item[] {
  return items.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/** A selection with one more or one less, or with everything between two of them. */
export function toggled(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  isSelected: boolean,
): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of ids)
    if (isSelected) next.add(id);
    else next.delete(id);
  return next;
}
