import type { TimeGrade } from "../../conversation/conversation.ts";
import type { Segment } from "../../conversation/segment.ts";
import { recognizeLanguage } from "../../language/recognize-language.ts";
import { gradeOf, type TimeTally, tallyTimes } from "../../normalize/time-grade.ts";
import { absorb } from "./absorb.ts";
import { findCut } from "./find-cut.ts";
import { nothingHeard, type RunningTotals } from "./running-totals.ts";
import { readStretch, type Stretch } from "./stretch.ts";

/** A measurement that goes on: JSON values alone, of a size that depends on the speakers, not on how long they talk. */
export interface RunningState {
  /** Segments measured so far. */
  readonly count: number;
  readonly times: TimeTally;
  /** Recognized once enough was said. */
  readonly language: string | null;
  /** One for each way in which times may turn out to be usable, since that shows only as it goes on. */
  readonly tracks: Readonly<Record<TrackGrade, Track>>;
}

type TrackGrade = "none" | "starts" | "per-speaker";

interface Track {
  /** The position of the first segment that is not settled: later ones may change how it is read. */
  readonly from: number;
  readonly totals: RunningTotals;
}

/** How things stand after an append. */
export interface RunningView {
  readonly timeGrade: TimeGrade;
  readonly language: string;
  readonly totals: RunningTotals;
  /** The end of what was said last, as it was read. */
  readonly latest: Stretch;
  /** The latest moment of which there are words, in milliseconds from the start; null without times. */
  readonly nowMs: number | null;
}

export interface AdvanceOptions {
  /** BCP 47; recognized from the words where absent. */
  readonly language?: string;
}

/** So many segments show which language is spoken. */
const segmentsOfLanguage = 60;

/** A track that nobody looks at is read when this many of its segments wait. */
const waitingMax = 96;

const nothingSettled: Track = { from: 0, totals: nothingHeard };

export const startOfRunning: RunningState = {
  count: 0,
  times: tallyTimes([]),
  language: null,
  tracks: { none: nothingSettled, starts: nothingSettled, "per-speaker": nothingSettled },
};

/** The position from which on `advance` needs the segments again. */
export function neededFrom({ tracks }: RunningState): number {
  return Math.min(...Object.values(tracks).map(({ from }) => from));
}

/**
 * Goes on with a measurement. What it costs depends on the segments that are new, not on those before.
 *
 * @param segments those from `neededFrom(state)` on, the new ones last
 */
export function advance(
  state: RunningState,
  segments: readonly Segment[],
  options: AdvanceOptions = {},
): { readonly state: RunningState; readonly view: RunningView } {
  const base = neededFrom(state);
  const times = tallyTimes(segments.slice(state.count - base), state.times, segments);
  const timeGrade = gradeOf(times);
  const recognized = state.language ?? recognizeLanguage(segments.map(({ text }) => text));
  const language = options.language?.toLowerCase().split(/[-_]/)[0] || recognized;
  const shown: TrackGrade = timeGrade === "cues" ? "per-speaker" : timeGrade;
  const open = (grade: TrackGrade) => {
    const { from } = state.tracks[grade];
    return readStretch(segments.slice(from - base), from, { language, timeGrade: grade });
  };
  const latest = open(shown);
  const totals = absorb(state.tracks[shown].totals, latest);
  const settle = (grade: TrackGrade): Track => {
    const track = state.tracks[grade];
    if (grade === shown) return settled(track, latest);
    return base + segments.length - track.from > waitingMax ? settled(track, open(grade)) : track;
  };
  return {
    state: {
      count: base + segments.length,
      times,
      language: state.language ?? (base + segments.length >= segmentsOfLanguage ? recognized : null),
      tracks: { none: settle("none"), starts: settle("starts"), "per-speaker": settle("per-speaker") },
    },
    view: { timeGrade, language, totals, latest, nowMs: latestMs(totals) },
  };
}

function settled(track: Track, stretch: Stretch): Track {
  const cut = findCut(stretch);
  if (cut === 0) return track;
  return { from: track.from + cut, totals: absorb(track.totals, stretch, cut) };
}

function latestMs({ speakers }: RunningTotals): number | null {
  return speakers.reduce<number | null>(
    (latest, { lastHeardMs }) =>
      lastHeardMs === null ? latest : Math.max(latest ?? lastHeardMs, lastHeardMs),
    null,
  );
}
