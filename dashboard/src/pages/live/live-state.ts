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
}

export const noLiveState: LiveState = { segments: [], speakers: [], nudges: [], ended: null };

const segmentsMax = 30;
const nudgesMax = 4;

/** What is known after one more event. Signals come as they change, and replace those of the same name. */
export function afterEvent(state: LiveState, event: LiveEvent): LiveState {
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

function mergedSpeakers(before: Speakers, changed: Speakers): Speakers {
  const known = before.map((speaker) => {
    const now = changed.find(({ name }) => name === speaker.name);
    return now === undefined ? speaker : { ...now, signals: mergedSignals(speaker.signals, now.signals) };
  });
  return [...known, ...changed.filter(({ name }) => !before.some((speaker) => speaker.name === name))];
}

function mergedSignals(before: readonly Signal[], changed: readonly Signal[]): readonly Signal[] {
  return [...before.filter(({ id }) => !changed.some((signal) => signal.id === id)), ...changed];
}
