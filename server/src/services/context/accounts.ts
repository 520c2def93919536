import type { LinkKind, Role } from "@convo/contract";
import type { User } from "./users.ts";

export interface SessionRecord {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** A session that is still good, with its user as of now. */
export interface OpenSession {
  readonly session: SessionRecord;
  readonly user: User;
  readonly documentsVersion: number;
}

export interface OneTimeLink {
  readonly userId: string;
  readonly id: string;
  readonly kind: LinkKind;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Passwords, sessions and one-time links. Hashes of tokens are SHA-256. */
export interface AccountStore {
  role(userId: string): Promise<Role>;
  setRole(userId: string, role: Role): Promise<void>;
  /** The stored form of the password; null where the user has none. */
  password(userId: string): Promise<string | null>;
  setPassword(userId: string, password: string, at: Date): Promise<void>;
  /** Changes the address; answers null where it is taken. */
  setEmail(userId: string, email: string): Promise<User | null>;
  retentionDays(userId: string): Promise<number | null>;
  setRetentionDays(userId: string, days: number | null): Promise<void>;
  /** Deletes the user and everything of theirs. */
  deleteUser(userId: string): Promise<void>;

  openSession(userId: string, session: SessionRecord, tokenHash: Uint8Array): Promise<void>;
  /** Null where there is none, or it has expired. */
  findSession(tokenHash: Uint8Array, now: Date): Promise<OpenSession | null>;
  extendSession(userId: string, id: string, lastSeenAt: Date, expiresAt: Date): Promise<void>;
  /** Newest first; the expired ones are gone. */
  sessions(userId: string, now: Date): Promise<SessionRecord[]>;
  endSession(userId: string, id: string): Promise<boolean>;
  /** Ends all but `keep`. */
  endOtherSessions(userId: string, keep: string | null): Promise<void>;

  addLink(link: OneTimeLink, tokenHash: Uint8Array): Promise<void>;
  /** Null where there is none, or it has expired. */
  findLink(tokenHash: Uint8Array, now: Date): Promise<OneTimeLink | null>;
  /** Takes the link away: of two who follow it at once, one gets it. */
  takeLink(tokenHash: Uint8Array, now: Date): Promise<OneTimeLink | null>;
  links(userId: string, kind: LinkKind, now: Date): Promise<OneTimeLink[]>;
  dropLink(userId: string, id: string): Promise<boolean>;

  /** Counts a failure and answers how many there are within the window, this one included. */
  countFailure(bucket: string, now: Date, windowMs: number): Promise<number>;
  failures(bucket: string, now: Date, windowMs: number): Promise<number>;
  forgetFailures(bucket: string): Promise<void>;
  /** Forgets, of everybody, failures of windows that began before `failuresBefore`, and sessions and links that have expired. */
  forgetExpired(now: Date, failuresBefore: Date): Promise<void>;
}
