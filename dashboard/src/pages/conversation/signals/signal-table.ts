import type { Signal, Signals } from "@convo/contract";
import { signalGroups } from "./definitions.data.ts";

export interface SignalTable {
  /** The columns, the user's first. */
  readonly speakers: readonly { readonly name: string; readonly isUser: boolean }[];
  /** The speakers in the order of the transcript, which gives them their colors. */
  readonly colorOrder: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly SignalRow[] }[];
}

export interface SignalRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Null for a signal that this page does not know. */
  readonly definition: string | null;
  /** One for each column, in its order; null where there is no such signal. */
  readonly cells: readonly (SignalCell | null)[];
}

export interface SignalCell {
  readonly signal: Signal;
  /** The length of its bar, 0 to 1, against the longest of its row; null where a bar would say nothing. */
  readonly bar: number | null;
}

/** The numbers of every speaker: a row for each signal, by what they are about. */
export function signalTable({ speakers }: Signals): SignalTable {
  const columns = [...speakers].sort((one, other) => Number(other.isUser) - Number(one.isUser));
  return {
    speakers: columns.map(({ name, isUser }) => ({ name, isUser })),
    colorOrder: speakers.map(({ name }) => name),
    groups: grouped(
      columns.map(({ signals }) => signals),
      (id) =>
        rowOf(
          id,
          columns.map(({ signals }) => signals.find((signal) => signal.id === id) ?? null),
        ),
    ),
  };
}

/** The numbers of the conversation as a whole, by what they are about. */
export function conversationRows({ conversation }: Signals): readonly SignalRow[] {
  return grouped([conversation], (id) =>
    rowOf(
      id,
      conversation.filter((signal) => signal.id === id),
    ),
  ).flatMap(({ rows }) => rows);
}

function grouped(columns: readonly (readonly Signal[])[], row: (id: string) => SignalRow | null) {
  const known = signalGroups.map(({ heading, definitions }) => ({ heading, ids: Object.keys(definitions) }));
  const knownIds = new Set(known.flatMap(({ ids }) => ids));
  const others = new Set(columns.flat().flatMap(({ id }) => (knownIds.has(id) ? [] : [id])));
  return [...known, { heading: "Other", ids: [...others] }]
    .map(({ heading, ids }) => ({ heading, rows: ids.flatMap((id) => row(id) ?? []) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(id: string, signals: readonly (Signal | null)[]): SignalRow | null {
  const named = signals.find((signal) => signal !== null);
  if (!named) return null;
  const longest = Math.max(...signals.map((signal) => signal?.value ?? 0));
  const hasBars = named.unit !== "yes/no" && signals.length > 1 && longest > 0;
  const { name, unit } = named;
  const definition = signalGroups.find(({ definitions }) => id in definitions)?.definitions[id] ?? null;
  const cells = signals.map((signal) => signal && { signal, bar: hasBars ? barOf(signal, longest) : null });
  return { id, name, unit, definition, cells };
}

function barOf({ value, unit }: Signal, longest: number): number | null {
  if (value === null) return null;
  return Math.min(1, Math.max(0, value) / (unit === "ratio" ? 1 : longest));
}
