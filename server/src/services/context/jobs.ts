/** The queue: a job is queued with the transaction that it is called in. */
export interface JobStore {
  analyze(userId: string, conversationId: string): Promise<void>;
}
