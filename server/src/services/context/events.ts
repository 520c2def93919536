import type { WebhookEvent } from "@convo/contract";

export interface EventStore {
  /**
   * Notes an event for every active webhook of the user's that asked for it, and queues its delivery. Called in the
   * transaction of the change that it tells of, so that neither comes without the other.
   */
  record(userId: string, event: WebhookEvent, at: Date): Promise<void>;
}
