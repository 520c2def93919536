import type { SegmentActs } from "./acts.ts";
import type { Segment } from "./segment.ts";

/**
 * What times a transcript has: `per-speaker`, starts and ends with overlaps kept; `cues`, starts and ends that
 * never overlap; `starts`, starts alone; `none`.
 */
export const timeGrades = ["none", "starts", "cues", "per-speaker"] as const;
export type TimeGrade = (typeof timeGrades)[number];

/** How far the speaker labels can be trusted, and why not further. */
export interface Attribution {
  readonly quality: "good" | "doubtful" | "poor";
  readonly reasons: readonly string[];
}

export interface Speaker {
  readonly name: string;
  readonly segmentCount: number;
  readonly wordCount: number;
  /** Time spoken in milliseconds; null where ends are unknown. */
  readonly speechMs: number | null;
  /** Share of all speech, 0 to 1: by time where ends are known, else by words. The shares add up to 1. */
  readonly share: number;
}

/** What one speaker says with gaps under 2 s and no one else taking the floor. */
export interface Turn {
  readonly index: number;
  readonly speaker: string;
  /** False for words said inside another's turn, who kept the floor. */
  readonly takesFloor: boolean;
  /** Positions of its segments in the conversation, ascending. */
  readonly segments: readonly number[];
  readonly text: string;
  readonly wordCount: number;
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** The turn of another speaker that it follows, by index; null at the start, after a pause of one's own, and after a lapse. */
  readonly repliesTo: number | null;
  /** From the end of that turn to the start of this; below 0 where they overlap; null without ends or `repliesTo`. */
  readonly gapMs: number | null;
}

/** "Mm-hm" and the like while another holds the floor: takes no floor and breaks no monologue. */
export interface Backchannel {
  readonly segment: number;
  readonly speaker: string;
  /** Who held the floor. */
  readonly to: string;
}

/** Two people speaking at once for 250 ms or more. Only with the time grade `per-speaker`. */
export interface Overlap {
  /** The segment under way, and the one that starts in it. */
  readonly first: number;
  readonly second: number;
  readonly startMs: number;
  readonly durationMs: number;
  readonly kind: "backchannel" | "interruption" | "other";
}

/** Nobody speaks for 5 s or more; in lines typed along, for 2 minutes. */
export interface Lapse {
  readonly startMs: number;
  readonly durationMs: number;
}

/** One speaker's run without another's turn. */
export interface Monologue {
  readonly speaker: string;
  readonly segments: readonly number[];
  readonly wordCount: number;
  /** Time spoken in it; null where ends are unknown. */
  readonly durationMs: number | null;
}

/** An overlap that takes the floor from someone who had not finished. Only with the time grade `per-speaker`. */
export interface Interruption {
  readonly by: string;
  readonly of: string;
  /** The segment that was cut off, and the one that cut in. */
  readonly interrupted: number;
  readonly interrupting: number;
  readonly overlapMs: number;
}

/** A transcript made sense of: who held the floor when, and what can be measured at all. */
export interface Conversation {
  readonly segments: readonly Segment[];
  /** In the order of their first words. */
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly backchannels: readonly Backchannel[];
  readonly monologues: readonly Monologue[];
  readonly overlaps: readonly Overlap[];
  readonly interruptions: readonly Interruption[];
  readonly lapses: readonly Lapse[];
  /** What is done in each segment, by position; empty in languages that are not read. */
  readonly acts: readonly SegmentActs[];
  /** The same by turn, with every range in the turn's text: what is said, however the source cut it into segments. */
  readonly turnActs: readonly SegmentActs[];
  /** The number of words in each segment, by position. */
  readonly wordCounts: readonly number[];
  readonly timeGrade: TimeGrade;
  readonly attribution: Attribution;
  /** BCP 47 primary language: told, or recognized. */
  readonly language: string;
  /** True where the transcript seems to be cleaned of fillers. */
  readonly fillersRemoved: boolean;
  /** From the first start to the last end, in milliseconds; null without times. */
  readonly durationMs: number | null;
}
