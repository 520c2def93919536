/** Entries of the palette below their heading. */
export interface Group<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** The groups with what is called so, those that begin with the words first; groups without any are left out. */
export function groupsFor<Entry extends Named>(
  groups: readonly Group<Entry>[],
  words: string,
): readonly Group<Entry>[] {
  return filled(groups.map(({ heading, entries }) => ({ heading, entries: named(entries, words) })));
}

export function filled<Entry>(groups: readonly Group<Entry>[]): readonly Group<Entry>[] {
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Those that are called so, at most so many: first those whose name begins with the words. */
export function named<Entry extends Named>(
  entries: readonly Entry[],
  words: string,
  max = entries.length,
): readonly Entry[] {
  const wanted = words.toLowerCase();
  const has = entries.filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = (entry: Entry) => entry.label.toLowerCase().startsWith(wanted);
  return [...has.filter(begins), ...has.filter((entry) => !begins(entry))].slice(0, max);
}

/** The entries of both lists, each once. */
export function joined<Entry extends Named>(
  one: readonly Entry[],
  other: readonly Entry[],
): readonly Entry[] {
  return [...one, ...other.filter(({ id }) => !one.some((known) => known.id === id))];
}

/** The entry that Enter takes: the one that was chosen while it is offered, else the first. */
export function chosenOf<Entry extends Named>(
  entries: readonly Entry[],
  chosenId: string | null,
): Entry | null {
  return entries.find(({ id }) => id === chosenId) ?? entries[0] ?? null;
}

/** The id of the next or the previous entry, around the ends. */
export function stepFrom(entries: readonly Named[], chosenId: string | null, by: -1 | 1): string | null {
  const at = entries.findIndex(({ id }) => id === chosenOf(entries, chosenId)?.id);
  return entries.at((at + by) % entries.length)?.id ?? null;
}
