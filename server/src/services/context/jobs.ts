import type { JobCount } from "./metrics.ts";

/** The queue: a job is queued with the transaction that it is called in. */
export interface JobStore {
  analyze(userId: string, conversationId: string): Promise<void>;
  /** At `runAt`; null: at once. */
  deliver(userId: string, deliveryId: string, runAt: Date | null): Promise<void>;
  /** Links the conversations that events have come for. */
  linkConversations(userId: string): Promise<void>;
  /** Those of all users that wait, run, or have failed for good. */
  counts(): Promise<JobCount[]>;
}
