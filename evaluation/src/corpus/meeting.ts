/** An annotated meeting as its file has it. Segment numbers count from 0. */
export interface Meeting {
  readonly id: string;
  /** Meetings of one series share people and subject, so they never stand on both sides of a split. */
  readonly series: string;
  /** Seconds. */
  readonly duration: number | null;
  readonly segments: readonly AnnotatedSegment[];
  readonly gold: Gold;
}

export interface AnnotatedSegment {
  readonly speaker: string;
  /** Seconds from the start of the recording. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly dialogueAct?: string;
  /** S statement, Q question, B backchannel, F floor, D disruption. */
  readonly dialogueClass?: "S" | "Q" | "B" | "F" | "D";
  /** Seconds: the longest silence inside the segment, where it is 5 s or more. */
  readonly gap?: number;
}

/** What the annotators noted; a missing key means that nobody looked. */
export interface Gold {
  readonly questions?: readonly { readonly segment: number; readonly type: string }[];
  readonly actionItems?: readonly GoldItem[];
  readonly decisions?: readonly GoldItem[];
  readonly keySegments?: readonly number[];
  readonly topics?: readonly GoldTopic[];
  /** Segment, kind, words. */
  readonly disfluencies?: readonly (readonly [number, string, string])[];
}

export interface GoldItem {
  readonly text: string;
  /** The segments that the annotators linked to the item. */
  readonly segments?: readonly number[];
}

export interface GoldTopic {
  readonly label: string;
  readonly depth?: number;
  /** First and last segment. */
  readonly segments: readonly [number, number];
}
