import type { MeetingType, Segment, TimeGrade, TranscriptFormat, Warning } from "@convo/analysis";

export type ConversationStatus = "live" | "processing" | "ready" | "failed";

export interface ConversationRecord {
  readonly id: string;
  readonly title: string;
  /** Who gave the title: a calendar event may replace one that nobody told. */
  readonly titleSource: "told" | "file" | "calendar" | "default";
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

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** What is null or left out lets all through. */
export interface ConversationFilter {
  /** A substring of the title, case-insensitive. */
  readonly search: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
  /** The whole name of somebody who speaks, case-insensitive. */
  readonly speaker: string | null;
  readonly status: ConversationStatus | null;
}

export interface ConversationStore {
  insert(
    userId: string,
    record: Omit<ConversationRecord, "createdAt" | "segmentCount">,
    segments: readonly Segment[],
  ): Promise<ConversationRecord>;
  get(userId: string, id: string): Promise<ConversationRecord | null>;
  /** The same, and nobody else changes it until the transaction that this is called in has ended. */
  lock(userId: string, id: string): Promise<ConversationRecord | null>;
  /** Newest first. */
  list(
    userId: string,
    filter: Partial<ConversationFilter> & Page,
  ): Promise<{ items: ConversationRecord[]; total: number }>;
  setTitle(
    userId: string,
    id: string,
    title: string,
    source: ConversationRecord["titleSource"],
  ): Promise<void>;
  /** Everything that belongs to it goes as well. */
  delete(userId: string, id: string): Promise<void>;
  /** Newest first, those that stand behind `after` in this order: a walk that others' changes do not lead astray. */
  listAfter(
    userId: string,
    after: Pick<ConversationRecord, "startTime" | "id"> | null,
    limit: number,
  ): Promise<ConversationRecord[]>;
  /** Those of all users that ended longer ago than this, or than their user wants them kept; oldest first. */
  expired(wanted: {
    readonly now: Date;
    /** null: the users' wishes alone count. */
    readonly retentionDays: number | null;
    readonly limit: number;
  }): Promise<{ userId: string; conversationId: string }[]>;
  setStatus(userId: string, id: string, status: ConversationStatus): Promise<void>;
  segments(userId: string, id: string): Promise<Segment[]>;
  /** Those where nobody was named as the user and one of these names speaks, whatever its letter case. */
  listWithoutUser(userId: string, names: readonly string[]): Promise<ConversationRecord[]>;
  setUserSpeaker(userId: string, id: string, name: string): Promise<void>;
}
