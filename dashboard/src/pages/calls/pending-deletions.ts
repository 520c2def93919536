export interface PendingDeletions {
  /** Ids of what looks deleted already. */
  readonly ids: () => ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
  add(ids: readonly string[], delayMs: number): void;
  undo(ids: readonly string[]): void;
  /** Deletes what is left at once: the page goes away. */
  flush(): void;
}

/** Deletions that wait a while, so that they can be undone. `remove` tells by itself what it could not do. */
export function createPendingDeletions(
  remove: (id: string, isLeaving: boolean) => Promise<void>,
): PendingDeletions {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();
  let ids: ReadonlySet<string> = new Set();
  const set = (next: Iterable<string>) => {
    ids = new Set(next);
    for (const listener of listeners) listener();
  };
  const without = (gone: readonly string[]) => set([...ids].filter((id) => !gone.includes(id)));
  const stop = (id: string) => {
    clearTimeout(timers.get(id));
    return timers.delete(id);
  };
  const run = async (id: string, isLeaving: boolean) => {
    stop(id);
    await remove(id, isLeaving);
    without([id]);
  };
  return {
    ids: () => ids,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(added, delayMs) {
      for (const id of added)
        if (!ids.has(id))
          timers.set(
            id,
            setTimeout(() => void run(id, false), delayMs),
          );
      set([...ids, ...added]);
    },
    undo: (undone) => without(undone.filter(stop)),
    flush() {
      for (const id of [...timers.keys()]) void run(id, true);
    },
  };
}
