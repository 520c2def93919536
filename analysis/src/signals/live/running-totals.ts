import { noSpeech, type SpeechTime } from "../../normalize/speech-time.ts";

/** What one speaker has done so far. JSON values alone, so that it can be kept and gone on with anywhere. */
export interface SpeakerTotals {
  readonly name: string;
  segmentCount: number;
  wordCount: number;
  /** Null where ends are unknown. */
  speech: SpeechTime | null;
  turns: number;
  /** Turns long enough to ask in, and those that do. */
  sizedTurns: number;
  askingTurns: number;
  questions: number;
  unanswered: number;
  /** The latest question that nobody answered, by position. */
  lastUnanswered: number | null;
  longestWords: number;
  longestMs: number;
  /** The positions at which those two runs begin. */
  longestWordsFrom: number | null;
  longestMsFrom: number | null;
  interruptionsMade: number;
  lastHeardMs: number | null;
}

/** One speaker's run without another's turn, as far as it goes. */
export interface RunTotals {
  readonly speaker: string;
  /** The position of its first segment. */
  readonly from: number;
  wordCount: number;
  speech: SpeechTime | null;
}

/** The last turns of one speaker, which more of the same may follow. */
export interface OpenTurns {
  readonly speaker: string;
  readonly wordCount: number;
  readonly asks: boolean;
}

export interface RunningTotals {
  /** In the order of their first words. */
  readonly speakers: SpeakerTotals[];
  run: RunTotals | null;
  open: OpenTurns | null;
  /** Decisions and tasks heard so far. */
  outcomes: number;
}

export const nothingHeard: RunningTotals = { speakers: [], run: null, open: null, outcomes: 0 };

export function newSpeaker(name: string): SpeakerTotals {
  return {
    name,
    segmentCount: 0,
    wordCount: 0,
    speech: noSpeech,
    turns: 0,
    sizedTurns: 0,
    askingTurns: 0,
    questions: 0,
    unanswered: 0,
    lastUnanswered: null,
    longestWords: 0,
    longestMs: 0,
    longestWordsFrom: null,
    longestMsFrom: null,
    interruptionsMade: 0,
    lastHeardMs: null,
  };
}

/** A copy to count on with; what was counted before stays as it is. */
export function copyOf(totals: RunningTotals): RunningTotals {
  return {
    ...totals,
    speakers: totals.speakers.map((speaker) => ({ ...speaker })),
    run: totals.run && { ...totals.run },
  };
}
