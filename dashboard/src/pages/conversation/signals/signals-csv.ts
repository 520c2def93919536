import type { Signal, Signals } from "@convo/contract";

/** All numbers as a table for a spreadsheet (RFC 4180): a line for each signal, a column for each speaker. */
export function signalsCsv({ conversation, speakers }: Signals): string {
  const columns = [conversation, ...speakers.map(({ signals }) => signals)];
  const rows = new Map<string, Signal>();
  for (const signal of columns.flat()) if (!rows.has(signal.id)) rows.set(signal.id, signal);
  const head = ["Signal", "Unit", "Conversation", ...speakers.map(({ name }) => name)];
  const lines = [...rows.values()].map(({ id, name, unit }) => [
    name,
    unit,
    ...columns.map((signals) => String(signals.find((signal) => signal.id === id)?.value ?? "")),
  ]);
  return [head, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n");
}

/** A field as a spreadsheet takes it: never as a formula, whatever a speaker is called. */
function csvField(text: string): string {
  const isFormula = /^[=+@\t\r]/.test(text) || /^-(?!\d)/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
