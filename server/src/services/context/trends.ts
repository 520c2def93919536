import type { Category } from "@convo/analysis";
import type { Explanation } from "@convo/contract";

/** The numbers of a conversation's feedback that are compared over time. */
export interface Measures {
  readonly meetingType: Explanation["meetingType"];
  readonly categoryScores: Readonly<Record<Category, number | null>>;
  /** 0 to 1. */
  readonly talkListenRatio: number;
  /** By id: the user's own, and the conversation's where it is not measured for each speaker. */
  readonly signals: Readonly<Record<string, number | null>>;
}

/** The measures of one conversation, as its feedback has them. */
export interface MeasuredConversation extends Measures {
  readonly conversationId: string;
  readonly title: string;
  readonly startTime: Date;
  readonly overallScore: number;
}

export interface TrendFilter {
  /** The conversation starts before this moment. */
  readonly until: Date | null;
  readonly meetingType: Measures["meetingType"] | null;
  /** Ids of the signals that are answered, and no others. */
  readonly signals: readonly string[];
}

export interface TrendStore {
  /** Every conversation that has feedback, oldest first. */
  measured(userId: string, filter: TrendFilter): Promise<MeasuredConversation[]>;
  /**
   * Of each metric (`overallScore`, `talkListenRatio`, a category or a signal's id) the values in the newest `limit`
   * conversations that measured it, newest first; a metric that none measured is left out.
   */
  newest(userId: string, metrics: readonly string[], limit: number): Promise<Map<string, number[]>>;
}
