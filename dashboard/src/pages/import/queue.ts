import type { ImportedConversation, ImportPreview } from "@convo/contract";
import { type Choice, firstChoice } from "./choice.ts";

/** A transcript on its way in. */
export interface Queued {
  readonly id: number;
  /** Empty for pasted text. */
  readonly name: string;
  readonly source: Blob;
  readonly state: QueuedState;
}

export type QueuedState =
  | { readonly kind: "reading" }
  | {
      readonly kind: "read";
      readonly preview: ImportPreview;
      readonly choice: Choice;
      readonly failure?: unknown;
    }
  | { readonly kind: "refused"; readonly failure: unknown }
  | { readonly kind: "importing"; readonly preview: ImportPreview; readonly choice: Choice }
  | { readonly kind: "kept"; readonly conversation: ImportedConversation };

/** Who reads and keeps transcripts. */
export interface Importer {
  preview(source: Blob, name: string): Promise<ImportPreview>;
  keep(source: Blob, name: string, preview: ImportPreview, choice: Choice): Promise<ImportedConversation>;
}

export interface Queue {
  readonly items: () => readonly Queued[];
  subscribe(listener: () => void): () => void;
  /** They are read one after another, in this order. */
  add(sources: readonly { readonly source: Blob; readonly name: string }[]): Promise<void>;
  choose(id: number, choice: Choice): void;
  remove(id: number): void;
  /** Answers what was kept; null where it could not be, which the item then tells. */
  keep(id: number): Promise<ImportedConversation | null>;
}

/** The transcripts that wait for their import, whichever page shows them. */
export function createQueue(importer: Importer): Queue {
  let items: readonly Queued[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const set = (next: readonly Queued[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  const setState = (id: number, state: QueuedState) =>
    set(items.map((item) => (item.id === id ? { ...item, state } : item)));
  const stateOf = (id: number) => items.find((item) => item.id === id)?.state;

  async function read({ id, source, name }: Queued): Promise<void> {
    if (stateOf(id) === undefined) return;
    try {
      const preview = await importer.preview(source, name);
      setState(id, { kind: "read", preview, choice: firstChoice(preview) });
    } catch (failure) {
      setState(id, { kind: "refused", failure });
    }
  }

  return {
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(sources) {
      const added = sources.map((one): Queued => {
        lastId += 1;
        return { ...one, id: lastId, state: { kind: "reading" } };
      });
      set([...items, ...added]);
      for (const item of added) await read(item);
    },
    choose(id, choice) {
      const state = stateOf(id);
      if (state?.kind === "read") setState(id, { ...state, choice });
    },
    remove: (id) => set(items.filter((item) => item.id !== id)),
    async keep(id) {
      const item = items.find((one) => one.id === id);
      if (item?.state.kind !== "read") return null;
      const { preview, choice } = item.state;
      setState(id, { kind: "importing", preview, choice });
      try {
        const conversation = await importer.keep(item.source, item.name, preview, choice);
        setState(id, { kind: "kept", conversation });
        return conversation;
      } catch (failure) {
        setState(id, { kind: "read", preview, choice, failure });
        return null;
      }
    },
  };
}
