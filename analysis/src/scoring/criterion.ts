import type { Category } from "../conversation/category.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";

/**
 * The anchors of a criterion. `more` and `less`: the values at which levels 0 to 5 are reached, ascending or descending.
 * `band`: level 5 lies between two values, and each side falls off through the values given for levels 4 to 0.
 */
export type Anchors =
  | {
      readonly better: "more" | "less";
      readonly at: readonly [number, number, number, number, number, number];
    }
  | {
      readonly better: "band";
      readonly best: readonly [number, number];
      readonly below: readonly [number, number, number, number, number];
      readonly above: readonly [number, number, number, number, number];
    };

/** What one signal says of one category: when it may speak, what is good, and how much it counts. */
export interface Criterion {
  readonly id: `${Category}.${string}`;
  readonly category: Category;
  readonly name: string;
  readonly signal: string;
  /** Relative to the other criteria of the category. */
  readonly weight: number;
  /** What levels 0 to 5 look like, in words. */
  readonly levels: readonly [string, string, string, string, string, string];
  readonly anchors: Anchors;
  /** What reaching a level takes; `{n}` stands for the level's number with its unit. */
  readonly needs: string;
  /** Where the anchors come from: literature, percentiles of meetings, or judgement. */
  readonly origin: string;
  /** Other anchors for kinds of meetings; null: the criterion does not apply there. */
  readonly byMeetingType?: Partial<Record<MeetingType, Anchors | null>>;
  /** Other anchors by the number of speakers; the first entry that is large enough counts. */
  readonly bySpeakers?: readonly { readonly upTo: number; readonly anchors: Anchors }[];
  /** Anchors for someone who only joins the meeting; who speaks more is judged between these and the others. */
  readonly whenJoining?: Anchors;
  readonly speakersMin?: number;
  readonly speakersMax?: number;
  /** The smallest sample on which it may speak, in the signal's own count, and what that count counts. */
  readonly sampleMin: number;
  readonly sampleOf: string;
  /** One person doing it is enough: where another did, it is not held against the user. */
  readonly sharedDuty?: true;
  /** Counts where it was done; where nothing of it was found it stays out, for it may have been there in other words. */
  readonly onlyWhenDone?: true;
  /** Speaks only where this other criterion cannot be measured. */
  readonly insteadOf?: Criterion["id"];
}

/** The next level up: its anchor, that in words (`at least 18 %`), and what it takes. */
export interface NextLevel {
  readonly level: number;
  readonly target: number;
  readonly amount: string;
  readonly needs: string;
}

/** What a criterion came to: `points` 0 to 10 between the anchors, to one decimal; `level` the last one reached. */
export interface CriterionScore {
  readonly criterion: Criterion;
  /** Those for this kind and size of meeting. */
  readonly anchors: Anchors;
  readonly value: number;
  readonly unit: string;
  readonly points: number;
  readonly level: number;
  /** Null at the top. */
  readonly next: NextLevel | null;
  readonly segments: readonly number[];
  readonly sampleSize: number;
}

export interface CategoryScore {
  /** 0 to 10 in halves; null where no criterion could be measured. */
  readonly score: number | null;
  /** The category's weight in the overall score; all five add up to 1. */
  readonly weight: number;
  readonly criteria: readonly CriterionScore[];
  readonly notMeasurable: readonly { readonly id: string; readonly reason: string }[];
}

export interface Scores {
  /** 0 to 10 in halves; 5 where nothing at all could be measured, which all categories being null says. */
  readonly overall: number;
  readonly categories: Readonly<Record<Category, CategoryScore>>;
}
