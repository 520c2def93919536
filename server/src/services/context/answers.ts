export interface StoredAnswer {
  readonly conversationId: string;
  readonly kind: "query" | "email";
  /** SHA-256 of what was asked, in hex. */
  readonly request: string;
  readonly revision: number;
  readonly engineVersion: string;
  /** JSON text. */
  readonly answer: string;
  readonly createdAt: Date;
}

/** A segment that may hold an answer. */
export interface Candidate {
  readonly conversationId: string;
  /** Counted from 0. */
  readonly position: number;
}

export interface AnswerStore {
  /**
   * Segments of all conversations that have any of the words, in any of their English forms; those with more and
   * rarer words first, and of equals those of the newest conversations.
   */
  candidates(userId: string, words: readonly string[], limit: number): Promise<Candidate[]>;
  get(
    userId: string,
    key: Pick<StoredAnswer, "conversationId" | "kind" | "request">,
  ): Promise<StoredAnswer | null>;
  /** Replaces the answer to the same request; answers from other revisions of the conversation go. */
  put(userId: string, answer: StoredAnswer): Promise<void>;
}
