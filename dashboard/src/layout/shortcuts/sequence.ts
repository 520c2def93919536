/** Keys that are pressed one after another, such as `g h`, and what each sequence is for. */
export const shortcuts = [
  { keys: "g h", label: "Go to Home" },
  { keys: "g c", label: "Go to All calls" },
  { keys: "g i", label: "Go to Import" },
  { keys: "/", label: "Search" },
  { keys: "?", label: "Show the keyboard shortcuts" },
] as const;

export type ShortcutKeys = (typeof shortcuts)[number]["keys"];

/** Longer than this after a key, the next one begins anew. */
const pauseMsMax = 1_500;

export interface Pressed {
  readonly keys: string;
  readonly atMs: number;
}

/** What a key leads to: a whole sequence, or the beginning of one to wait on. */
export function press(
  before: Pressed | null,
  key: string,
  atMs: number,
): { readonly pending: Pressed | null; readonly found: ShortcutKeys | null } {
  const isInTime = before !== null && atMs - before.atMs <= pauseMsMax;
  for (const keys of isInTime ? [`${before.keys} ${key}`, key] : [key]) {
    const found = shortcuts.find((shortcut) => shortcut.keys === keys);
    if (found !== undefined) return { pending: null, found: found.keys };
    if (shortcuts.some((shortcut) => shortcut.keys.startsWith(`${keys} `)))
      return { pending: { keys, atMs }, found: null };
  }
  return { pending: null, found: null };
}
