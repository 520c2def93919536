export interface ShareRecord {
  readonly conversationId: string;
  /** 256 random bits, base64url: whoever has it may read. */
  readonly token: string;
  readonly createdAt: Date;
}

export interface ShareStore {
  get(userId: string, conversationId: string): Promise<ShareRecord | null>;
  /** Stores the link unless the conversation has one already; answers whether it did. */
  insert(userId: string, share: ShareRecord): Promise<boolean>;
  /** Answers whether there was one. */
  delete(userId: string, conversationId: string): Promise<boolean>;
  /** What the link shows, and whose it is: here the token stands for the owner. */
  find(token: string): Promise<{ userId: string; conversationId: string } | null>;
}
