import type {
  AnalyzeOptions,
  Answer,
  EmailOptions,
  FollowUpEmail,
  KeyPoints,
  NoteOptions,
  Segment,
  TimeGrade,
  Transcript,
} from "@convo/analysis";
import type { Explanation, Feedback, Signals } from "@convo/contract";
import type { ConversationRecord } from "./conversations.ts";

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
  takeNotes(segments: readonly Segment[], options: NotesOptions): Promise<KeyPoints>;
  /** Answers a question out of what was said, or says that it was not discussed. */
  answer(segments: readonly Segment[], options: NotesOptions, question: string): Promise<Answer>;
  draftEmail(
    segments: readonly Segment[],
    options: NotesOptions,
    email: EmailOptions,
  ): Promise<FollowUpEmail>;
  close(): Promise<void>;
}

/** What is known of a conversation beside its words, for notes of it. */
export interface NotesOptions extends NoteOptions {
  /** BCP 47; recognized from the words where absent. */
  readonly language?: string;
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
