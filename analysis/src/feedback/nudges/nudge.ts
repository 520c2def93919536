import type { MeetingType } from "../../conversation/meeting-type.ts";
import type { RunningView } from "../../signals/live/advance.ts";
import type { Schedule } from "../../signals/signal.ts";

/** The kinds, in the order in which one is chosen where several would fit. */
export const nudgeKinds = [
  "no-outcome",
  "unanswered-question",
  "monologue",
  "silent-speaker",
  "talk-share",
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** A hint to the user while the conversation goes on, private to them. */
export interface Nudge {
  readonly kind: NudgeKind;
  readonly message: string;
  /** What it is about, by position. */
  readonly segment: number | null;
  /** Whom it is about, where that is to be remembered. */
  readonly person?: string;
}

/** What was hinted at before, so that hints stay rare. JSON values alone. */
export interface NudgeMemory {
  /** The moment of the last hint of each kind, in milliseconds from the start. */
  readonly lastMs: Readonly<Partial<Record<NudgeKind, number>>>;
  /** The latest question that a hint was about, by position. */
  readonly question: number;
  /** Those whose silence was pointed out. */
  readonly people: readonly string[];
}

export const noNudges: NudgeMemory = { lastMs: {}, question: -1, people: [] };

export interface NudgeInput {
  readonly view: RunningView;
  readonly memory: NudgeMemory;
  /** The moment of this append, in milliseconds from the start of the conversation. */
  readonly nowMs: number;
  /** The speaker who is the user; null where nobody is known to be. */
  readonly user: string | null;
  readonly meetingType: MeetingType;
  readonly schedule: Schedule | null;
}

/** Looks for the occasion of one kind of hint. */
export type FindNudge = (input: NudgeInput) => Omit<Nudge, "kind"> | null;
