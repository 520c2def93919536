import type { ConversationRecord } from "./conversations.ts";

/** What becomes of a conversation whose speakers are changed. */
export interface Relabeling {
  /** The speakers of the segments that change, by position. */
  readonly segments: ReadonlyMap<number, string>;
  /** Whole speakers who have another name now: old → new. Tasks of theirs follow. */
  readonly names: ReadonlyMap<string, string>;
  readonly speakers: ConversationRecord["speakers"];
  readonly timeGrade: ConversationRecord["timeGrade"];
  readonly userSpeakerName: string | null;
}

/** A label that transcripts have, and the name that the user gave to it. */
export interface SpeakerAlias {
  readonly label: string;
  readonly name: string;
}

export interface SpeakerStore {
  /**
   * Stores the change as a new revision that waits for its documents, and drops those that were made of the old one.
   * Called in a transaction that has locked the conversation.
   */
  relabel(userId: string, conversationId: string, change: Relabeling): Promise<void>;
  /** The names given to these labels. */
  aliases(userId: string, labels: readonly string[]): Promise<SpeakerAlias[]>;
  /** All that the user gave, by label. */
  allAliases(userId: string): Promise<SpeakerAlias[]>;
  /** Earlier names of the same labels are replaced, and a name that is given another name now leads to that. */
  remember(userId: string, aliases: readonly SpeakerAlias[], at: Date): Promise<void>;
}
