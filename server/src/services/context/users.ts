import type { Tier } from "@convo/contract";

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly timezone: string;
  readonly language: string;
  readonly aliases: readonly string[];
  readonly tier: Tier;
  readonly createdAt: Date;
}

export interface ApiKey {
  readonly id: string;
  readonly userId: string;
  readonly label: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What a request may do, decided in one statement with the key check and the count. */
export type Admission =
  | { readonly kind: "unknown-key" }
  | {
      readonly kind: "admitted" | "limited";
      readonly user: User;
      /** Counts up with every change of the user's stored documents. */
      readonly documentsVersion: number;
      readonly keyId: string;
      /** null: no limit. */
      readonly limit: number | null;
      readonly remaining: number | null;
      /** When the oldest counted request leaves the rolling hour; an hour from now where none is counted. */
      readonly resetAt: Date;
    };

export interface UserStore {
  /** Answers null where the email is taken, in whatever case. */
  insert(user: Omit<User, "createdAt">): Promise<User | null>;
  get(userId: string): Promise<User | null>;
  getByEmail(email: string): Promise<User | null>;
  list(): Promise<User[]>;
  setTier(userId: string, tier: Tier): Promise<void>;
  update(
    userId: string,
    change: Partial<Pick<User, "name" | "timezone" | "language" | "aliases">>,
  ): Promise<User>;
}

export interface KeyStore {
  /** `hash` is the SHA-256 of the whole key. */
  insert(userId: string, key: { id: string; label: string | null; hash: Uint8Array }): Promise<ApiKey>;
  list(userId: string): Promise<ApiKey[]>;
  /** Answers null where the user has no such key. Revoking twice keeps the first time. */
  revoke(userId: string, keyId: string): Promise<ApiKey | null>;
  /** Within a transaction nobody else can add one until it ends. */
  countActive(userId: string): Promise<number>;
}

export interface RequestStore {
  /** Finds the key's user and counts the request in the rolling hour, exactly, over all keys and instances. */
  admit(keyHash: Uint8Array): Promise<Admission>;
}

export interface GenerationStore {
  used(userId: string, month: string): Promise<number>;
  /** Of all users together. */
  usedByAll(month: string): Promise<number>;
  /** Counts one generation of the month (`2026-03`); answers false, counting nothing, where `limit` is reached. */
  spend(userId: string, month: string, limit: number | null): Promise<boolean>;
}
