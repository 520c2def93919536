import type {
  AnalyzeOptions,
  MeetingType,
  Segment,
  TimeGrade,
  Transcript,
  TranscriptFormat,
  Warning,
} from "@convo/analysis";
import type { Explanation, Feedback, Signals, Tier } from "@convo/contract";

/** What a service may use: everything with an effect comes through here, time included. */
export interface Context {
  readonly store: Store;
  readonly analyzer: Analyzer;
  readonly now: () => Date;
  readonly log: Log;
  readonly settings: Settings;
  /** What this process is making right now, by name, so that the same is not made twice at once. */
  readonly underway: Map<string, Promise<unknown>>;
}

/** The context of a request: on whose behalf. */
export interface UserContext extends Context {
  readonly user: User;
}

export interface Settings {
  readonly defaultTier: Tier;
  /** Overrides the tier's number; 0: no limit; null: the tier's own. */
  readonly requestsPerHour: number | null;
  /** Overrides the tier's number; 0: no limit; null: the tier's own. */
  readonly generationsPerMonth: number | null;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The engine behind a door, so that a long transcript does not hold up the requests of others. */
export interface Analyzer {
  readonly engineVersion: string;
  readonly rubricVersion: string;
  /** Reads a transcript and takes stock of it: who speaks how much, and what times it has. */
  read(source: TranscriptSource): Promise<ReadOutcome>;
  analyze(
    segments: readonly Segment[],
    options: AnalyzeOptions,
    document: DocumentOptions,
  ): Promise<FeedbackDocument>;
  /** The signals of everyone, as `GET …/signals` answers them, where nobody is known to be the user. */
  measure(segments: readonly Segment[], options: Omit<AnalyzeOptions, "user">): Promise<SignalsDocument>;
  close(): Promise<void>;
}

/** A file as it came, or the segments of an import body. */
export type TranscriptSource =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | {
      readonly kind: "segments";
      readonly segments: readonly SourceSegment[];
      /** ISO 8601: when the conversation is told to have started; null where nobody said. */
      readonly startTime: string | null;
    };

/** A segment as a program sends it. `timestamp`: an ISO date-time, or `[h:]mm:ss[.mmm]` from the start. */
export interface SourceSegment {
  readonly speaker: string;
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly timestamp?: string | undefined;
}

export type ReadOutcome =
  | {
      readonly kind: "read";
      readonly transcript: Transcript;
      readonly timeGrade: TimeGrade;
      readonly speakers: ConversationRecord["speakers"];
    }
  | { readonly kind: "unreadable"; readonly code: string; readonly message: string };

export type SignalsDocument = Omit<Signals, "id">;

export interface DocumentOptions {
  readonly startTime: string;
}

/** What the engine made, ready to be stored: JSON values, without the envelope. */
export interface FeedbackDocument {
  readonly overallScore: number;
  readonly userSpeakerName: string;
  readonly engineVersion: string;
  readonly rubricVersion: string;
  /** The `feedback` object of the answer. */
  readonly feedback: Feedback;
  /** The `explanation` object of the answer. */
  readonly explanation: Explanation;
  /** The signals of the conversation and of every speaker, as `GET …/signals` answers them. */
  readonly signals: SignalsDocument;
}

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

export type ConversationStatus = "live" | "processing" | "ready" | "failed";

export interface ConversationRecord {
  readonly id: string;
  readonly title: string;
  readonly startTime: Date;
  readonly endTime: Date | null;
  /** Whole minutes, at least 1; null while live. */
  readonly durationMinutes: number | null;
  readonly segmentCount: number;
  readonly status: ConversationStatus;
  readonly format: TranscriptFormat;
  readonly timeGrade: TimeGrade;
  /** Told at import, else null: then recognized. */
  readonly language: string | null;
  readonly meetingType: MeetingType | null;
  readonly userSpeakerName: string | null;
  readonly speakers: readonly {
    readonly name: string;
    readonly share: number;
    readonly segmentCount: number;
  }[];
  readonly warnings: readonly Warning[];
  readonly scheduledStart: Date | null;
  readonly scheduledEnd: Date | null;
  readonly linkedCalendarEventId: string | null;
  /** Counts up with every change of the transcript or its speakers. */
  readonly revision: number;
  readonly createdAt: Date;
}

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

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** All that is kept. Every method takes the owner's id first, and no method reaches another user's rows. */
export interface Store {
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Throws unless the database answers. */
  ping(): Promise<void>;

  readonly users: {
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
  };

  readonly keys: {
    /** `hash` is the SHA-256 of the whole key. */
    insert(userId: string, key: { id: string; label: string | null; hash: Uint8Array }): Promise<ApiKey>;
    list(userId: string): Promise<ApiKey[]>;
    /** Answers null where the user has no such key. Revoking twice keeps the first time. */
    revoke(userId: string, keyId: string): Promise<ApiKey | null>;
    countActive(userId: string): Promise<number>;
  };

  readonly requests: {
    /** Finds the key's user and counts the request in the rolling hour, exactly, over all keys and instances. */
    admit(keyHash: Uint8Array): Promise<Admission>;
  };

  readonly generations: {
    used(userId: string, month: string): Promise<number>;
    /** Counts one generation of the month (`2026-03`); answers false, counting nothing, where `limit` is reached. */
    spend(userId: string, month: string, limit: number | null): Promise<boolean>;
  };

  readonly conversations: {
    insert(
      userId: string,
      record: Omit<ConversationRecord, "createdAt" | "segmentCount">,
      segments: readonly Segment[],
    ): Promise<ConversationRecord>;
    get(userId: string, id: string): Promise<ConversationRecord | null>;
    /** Newest first. `search` is a substring of the title, case-insensitive. */
    list(
      userId: string,
      filter: { search: string | null; since: Date | null } & Page,
    ): Promise<{ items: ConversationRecord[]; total: number }>;
    setStatus(userId: string, id: string, status: ConversationStatus): Promise<void>;
    segments(userId: string, id: string): Promise<Segment[]>;
  };

  readonly feedback: {
    get(userId: string, conversationId: string): Promise<StoredFeedback | null>;
    /** Replaces what is there. `body` is the answer as JSON text: `getBody` gives it back byte for byte. */
    put(userId: string, feedback: StoredFeedback, body: string): Promise<void>;
    /**
     * The answer ready to be sent, for the request that comes most often: nothing is parsed on the way, and with the
     * user's current `documentsVersion` a copy in memory is as good as the row.
     */
    getBody(userId: string, conversationId: string, documentsVersion: number): Promise<StoredBody | null>;
  };

  readonly jobs: {
    /** Queued with the transaction that it is called in. */
    analyze(userId: string, conversationId: string): Promise<void>;
  };
}
