export interface PendingDeletions {
  /** Ids of what looks deleted already. */
  readonly ids: () => ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
  add(ids: readonly string[]): void;
  undo(ids: readonly string[]): void;
  /** Deletes those of them that nobody undid: it is no longer offered. */
  settle(ids: readonly string[]): Promise<void>;
  /** Deletes what is left at once: the page or the user goes away. */
  flush(): Promise<void>;
}

/** Deletions that wait until they cannot be undone any more. `remove` tells by itself what it could not do. */
export function createPendingDeletions(
  remove: (id: string, isLeaving: boolean) => Promise<void>,
): PendingDeletions {
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  let ids: ReadonlySet<string> = new Set();
  const set = (next: Iterable<string>) => {
    ids = new Set(next);
    for (const listener of listeners) listener();
  };
  const without = (gone: readonly string[]) => set([...ids].filter((id) => !gone.includes(id)));
  const run = async (due: readonly string[], isLeaving: boolean) => {
    const own = due.filter((id) => waiting.delete(id));
    await Promise.all(own.map((id) => remove(id, isLeaving)));
    if (own.length > 0) without(own);
  };
  return {
    ids: () => ids,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(added) {
      for (const id of added) if (!ids.has(id)) waiting.add(id);
      set([...ids, ...added]);
    },
    undo: (undone) => without(undone.filter((id) => waiting.delete(id))),
    settle: (due) => run(due, false),
    flush: () => run([...waiting], true),
  };
}
