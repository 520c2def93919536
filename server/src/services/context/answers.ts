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

export interface AnswerStore {
  get(
    userId: string,
    key: Pick<StoredAnswer, "conversationId" | "kind" | "request">,
  ): Promise<StoredAnswer | null>;
  /** Replaces the answer to the same request; answers from other revisions of the conversation go. */
  put(userId: string, answer: StoredAnswer): Promise<void>;
}
