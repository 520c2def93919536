import type { FeedbackDocument } from "./analyzer.ts";

export interface StoredFeedback extends FeedbackDocument {
  readonly conversationId: string;
  readonly revision: number;
  readonly createdAt: Date;
}

export interface StoredBody {
  readonly body: string;
  /** A strong entity tag of the body, quotes included. */
  readonly etag: string;
}

export interface FeedbackStore {
  get(userId: string, conversationId: string): Promise<StoredFeedback | null>;
  /** Replaces what is there. `body` is the answer as JSON text: `getBody` gives it back byte for byte. */
  put(userId: string, feedback: StoredFeedback, body: string): Promise<void>;
  /**
   * The answer ready to be sent, for the request that comes most often: nothing is parsed on the way, and with the
   * user's current `documentsVersion` a copy in memory is as good as the row.
   */
  getBody(userId: string, conversationId: string, documentsVersion: number): Promise<StoredBody | null>;
}
