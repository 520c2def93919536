import type { Segment } from "@convo/analysis";
import type { NudgeKind } from "@convo/contract";
import type { ConversationRecord } from "./conversations.ts";

/** What a conversation needs while it is live. */
export interface LiveRecord {
  /** Whether feedback is made at its end. */
  readonly analyze: boolean;
  readonly nudges: readonly NudgeKind[];
  /** The last number of a client that numbers its segments; 0 before the first. */
  readonly lastSequence: number;
  readonly lastEventId: number;
  /** The running measurement, as JSON text; null before the first segment. */
  readonly running: string | null;
  readonly touchedAt: Date;
}

export type LiveSegment = Omit<Segment, "id"> & { readonly clientKey: string | null };

/** Something to tell those who follow. `data` is JSON text. */
export interface NewLiveEvent {
  readonly type: "signals" | "nudge" | "ended";
  readonly data: string;
}

/** What happened, numbered from 1 within its conversation. */
export type LiveEvent = { readonly id: number } & (
  | NewLiveEvent
  // Null where the segment is gone.
  | { readonly type: "segment"; readonly segment: Segment | null }
);

export interface LiveAppend {
  readonly segments: readonly LiveSegment[];
  /** Told after the segments, each of which is an event of its own. */
  readonly events: readonly NewLiveEvent[];
  readonly conversation: Pick<ConversationRecord, "speakers" | "timeGrade" | "userSpeakerName" | "warnings">;
  readonly lastSequence: number;
  readonly running: string;
  readonly at: Date;
}

export interface LiveEnd {
  readonly conversation: Pick<
    ConversationRecord,
    "endTime" | "durationMinutes" | "status" | "speakers" | "timeGrade"
  >;
  /** The last event, `ended`. */
  readonly event: NewLiveEvent;
  readonly at: Date;
}

/** Conversations while they go on. Changes belong in a transaction that holds the conversation's lock. */
export interface LiveStore {
  start(
    userId: string,
    conversationId: string,
    live: Pick<LiveRecord, "analyze" | "nudges"> & { readonly at: Date },
  ): Promise<void>;
  /** Null once it is no longer live. */
  get(userId: string, conversationId: string): Promise<LiveRecord | null>;
  /** The words stored under each of the client's keys that is known. */
  textsByKey(
    userId: string,
    conversationId: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  segmentsFrom(userId: string, conversationId: string, position: number): Promise<Segment[]>;
  /** Notes that the client was heard, without a word of the conversation. */
  touch(
    userId: string,
    conversationId: string,
    change: Pick<LiveRecord, "lastSequence"> & { readonly at: Date },
  ): Promise<void>;
  append(userId: string, conversationId: string, change: LiveAppend): Promise<ConversationRecord>;
  end(userId: string, conversationId: string, change: LiveEnd): Promise<ConversationRecord>;
  /** What happened after the event of that number, in order. */
  events(
    userId: string,
    conversationId: string,
    page: { readonly after: number; readonly limit: number },
  ): Promise<LiveEvent[]>;
  /** Those of all users to which nothing was appended since then. */
  silentSince(before: Date): Promise<{ userId: string; conversationId: string }[]>;
}

/** Tells when something happened in a live conversation, at whichever instance. */
export interface LiveWakeups {
  /** Calls `wake` after each change; it may also come for nothing. Answers how to end it. */
  follow(conversationId: string, wake: () => void): () => void;
}
