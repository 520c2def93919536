/** Words of the meeting, made to stand alone, with the places they come from. */
export interface Cited {
  readonly text: string;
  /** Positions of segments in the conversation, ascending, never empty. */
  readonly segments: readonly number[];
}

export interface Section {
  readonly heading: string;
  /** The heading as it stands inside a sentence. */
  readonly about: string;
  /** In the order in which they were said. */
  readonly points: readonly Cited[];
  /** The one of them that says most. */
  readonly main: Cited;
  /** First and last segment of the topic. */
  readonly first: number;
  readonly last: number;
}

export interface Decision extends Cited {
  /** 0 to 1. */
  readonly confidence: number;
}

export const priorities = ["high", "medium", "low"] as const;
export type Priority = (typeof priorities)[number];

/** Something that somebody takes away to do. */
export interface Task extends Cited {
  /** A speaker's label, or a name or role that was said; null where nobody was named. */
  readonly owner: string | null;
  /** ISO 8601 date; null unless a day was said. */
  readonly due: string | null;
  /** The words of the date as said; null where none was. */
  readonly dueWords: string | null;
  readonly priority: Priority;
  /** 0 to 1: how often such an item turns out to be one. */
  readonly confidence: number;
}

export interface ImportantDate extends Cited {
  /** ISO 8601 date. */
  readonly date: string;
}

/** What a person who was not there needs to know of a meeting. */
export interface Notes {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly decisions: readonly Decision[];
  readonly tasks: readonly Task[];
  readonly participants: readonly string[];
  readonly importantDates: readonly ImportantDate[];
}

export interface NoteOptions {
  /** The title that the meeting already has; used where its own words give none. */
  readonly title?: string;
  /** ISO 8601: when offset 0 was. Without it no day can be told from "by Friday". */
  readonly startTime?: string;
  /** IANA name of the time zone in which "tomorrow" is meant; UTC where absent. */
  readonly timeZone?: string;
}
