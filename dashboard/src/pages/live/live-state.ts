import type {
  Conversation,
  LiveEvent,
  Nudge,
  RunningSignals,
  Signal,
  TranscriptSegment,
} from "@convo/contract";

/** What is known of a conversation that goes on. */
export interface LiveState {
  /** The last of them only. */
  readonly segments: readonly TranscriptSegment[];
  readonly speakers: RunningSignals["speakers"];
  /** Newest first. */
  readonly nudges: readonly Nudge[];
  /** The conversation, once it is over. */
  readonly ended: Conversation | null;
  /** The number of the last event; 0 before the first. */
  readonly last: number;
}

export const noLiveState: LiveState = { segments: [], speakers: [], nudges: [], ended: null, last: 0 };

const segmentsMax = 30;
const nudgesMax = 4;

/** What is known after one more event; one that comes again changes nothing. */
export function afterEvent(state: LiveState, event: LiveEvent): LiveState {
  return event.id <= state.last ? state : { ...changed(state, event), last: event.id };
}

/** Signals come as they change, and replace those of the same name. */
function changed(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case "segment":
      return { ...state, segments: [...state.segments, event.data].slice(-segmentsMax) };
    case "signals":
      return { ...state, speakers: mergedSpeakers(state.speakers, event.data.speakers) };
    case "nudge":
      return { ...state, nudges: [event.data, ...state.nudges].slice(0, nudgesMax) };
    case "ended":
      return { ...state, ended: event.data };
  }
}

/** A signal's number; null where it is not known or not measured. */
export function signalValue(signals: readonly Signal[], id: string): number | null {
  return signals.find((signal) => signal.id === id)?.value ?? null;
}

type Speakers = RunningSignals["speakers"];

function mergedSpeakers(before: Speakers, now: Speakers): Speakers {
  const known = before.map((speaker) => {
    const next = now.find(({ name }) => name === speaker.name);
    return next === undefined ? speaker : { ...next, signals: mergedSignals(speaker.signals, next.signals) };
  });
  return [...known, ...now.filter(({ name }) => !before.some((speaker) => speaker.name === name))];
}

function mergedSignals(before: readonly Signal[], now: readonly Signal[]): readonly Signal[] {
  return [...before.filter(({ id }) => !now.some((signal) => signal.id === id)), ...now];
}
