import type { RunningView } from "../signals/live/advance.ts";
import { type RunningSignal, runningSignals } from "../signals/live/running-signals.ts";
import type { SignalObject, SignalsObject } from "./signals-document.ts";

/** The values shown last, by speaker and signal; null where there was none. JSON values alone. */
export type ShownValues = readonly (readonly [speaker: string, values: readonly (number | null)[]])[];

/** The running signals that differ from those shown last; null where none does. */
export function changedSignals(
  view: RunningView,
  shown: ShownValues,
  user: string | null,
): { readonly changed: SignalsObject | null; readonly shown: ShownValues } {
  const all = runningSignals(view);
  const before = new Map(shown);
  const speakers = all.flatMap(({ name, signals }) => {
    const values = before.get(name);
    const changed = signals.filter((signal, index) => values === undefined || values[index] !== signal.value);
    return changed.length === 0 ? [] : [{ name, isUser: name === user, signals: changed.map(signalObject) }];
  });
  return {
    changed: speakers.length === 0 ? null : { timeGrade: view.timeGrade, conversation: [], speakers },
    shown: all.map(({ name, signals }) => [name, signals.map(({ value }) => value)]),
  };
}

function signalObject({ id, name, unit, value, reason, segmentId }: RunningSignal): SignalObject {
  if (value === null) return { id, name, value, unit, segmentIds: [], reason: reason ?? "" };
  return { id, name, value, unit, segmentIds: segmentId === null ? [] : [segmentId] };
}
