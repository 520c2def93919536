import type { MeetingType } from "../conversation/meeting-type.ts";
import { type Segment, segmentId } from "../conversation/segment.ts";
import { presenter } from "../scoring/meeting-type.ts";
import { stray } from "../scoring/participants.ts";
import {
  advance,
  neededFrom,
  type RunningState,
  type RunningView,
  startOfRunning,
} from "../signals/live/advance.ts";
import { shareOfSpeech } from "../signals/live/running-signals.ts";
import type { Schedule } from "../signals/signal.ts";
import { chooseNudge } from "./nudges/choose-nudge.ts";
import { type NudgeKind, type NudgeMemory, noNudges } from "./nudges/nudge.ts";
import { changedSignals, type ShownValues } from "./running-document.ts";
import type { SignalsObject } from "./signals-document.ts";

/** All that is to be remembered of a live conversation between two appends: JSON values alone. */
export interface LiveState {
  readonly running: RunningState;
  readonly shown: ShownValues;
  readonly nudges: NudgeMemory;
}

export const startOfLive: LiveState = { running: startOfRunning, shown: [], nudges: noNudges };

export interface LiveOptions {
  /** The speaker who is the user, told the speakers so far; null where nobody is known to be. */
  readonly userAmong: (names: readonly string[]) => string | null;
  /** BCP 47; recognized from the words where absent. */
  readonly language?: string;
  /** Recognized from who speaks how much where absent. */
  readonly meetingType?: MeetingType;
  readonly schedule?: Schedule;
  /** The hints that are wanted. */
  readonly nudges: readonly NudgeKind[];
}

/** What an append changed. */
export interface LiveUpdate {
  readonly state: LiveState;
  readonly timeGrade: RunningView["timeGrade"];
  readonly speakers: readonly {
    readonly name: string;
    readonly share: number;
    readonly segmentCount: number;
  }[];
  /** The running signals that are not as they were; null where all are. */
  readonly signals: SignalsObject | null;
  readonly nudge: {
    readonly kind: NudgeKind;
    readonly message: string;
    readonly segmentId: string | null;
  } | null;
}

/** The position from which on `updateLive` needs the segments again. */
export function liveNeedsFrom({ running }: LiveState): number {
  return neededFrom(running);
}

/**
 * Measures what was appended to a conversation that goes on, at a cost that does not depend on its length.
 *
 * @param segments those from `liveNeedsFrom(state)` on, the new ones last
 */
export function updateLive(
  before: LiveState,
  segments: readonly Segment[],
  options: LiveOptions,
): LiveUpdate {
  const { language } = options;
  const { state: running, view } = advance(
    before.running,
    segments,
    language === undefined ? {} : { language },
  );
  const speakers = view.totals.speakers.map((speaker) => ({
    name: speaker.name,
    share: shareOfSpeech(speaker, view.totals),
    segmentCount: speaker.segmentCount,
  }));
  const user = options.userAmong(speakers.map(({ name }) => name));
  const { changed, shown } = changedSignals(view, before.shown, user);
  const { nudge, memory } = chooseNudge(
    {
      view,
      memory: before.nudges,
      nowMs: view.nowMs ?? 0,
      user,
      meetingType: options.meetingType ?? recognizedType(view),
      schedule: options.schedule ?? null,
    },
    options.nudges,
  );
  return {
    state: { running, shown, nudges: memory },
    timeGrade: view.timeGrade,
    speakers,
    signals: changed,
    nudge: nudge && {
      kind: nudge.kind,
      message: nudge.message,
      segmentId: nudge.segment === null ? null : segmentId(nudge.segment),
    },
  };
}

/** As in a whole conversation, from the totals alone. */
function recognizedType({ totals }: RunningView): MeetingType {
  const people = totals.speakers
    .map((speaker) => ({ ...speaker, share: shareOfSpeech(speaker, totals) }))
    .filter(({ share, turns }) => share >= stray.shareMin || turns >= stray.turnsMin);
  if (people.length <= 2) return "one-to-one";
  const presents = people.some(
    ({ share, longestWords }) => share >= presenter.shareMin && longestWords >= presenter.stretchWordsMin,
  );
  return presents ? "presentation" : "general";
}
