/** What a user wants to reach. */
export interface StoredGoal {
  /** `overallScore`, `talkListenRatio`, a category or a signal's id. */
  readonly metric: string;
  readonly target: number;
  readonly direction: "atLeast" | "atMost";
}

export interface GoalStore {
  /** In the order in which they were put. */
  list(userId: string): Promise<StoredGoal[]>;
  /** All of the user's goals are these from now on; no metric may come twice. */
  replaceAll(userId: string, goals: readonly StoredGoal[]): Promise<void>;
}
