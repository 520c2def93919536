import type { Page } from "./conversations.ts";

/**
 * One thing that must be found. A word stands for its other forms too; a prefix for every word that begins so. An
 * unfinished word is a prefix as well, but no term at all where it is a stop word and not the only term.
 */
export interface SearchTerm {
  readonly kind: "word" | "prefix" | "unfinished" | "phrase";
  readonly text: string;
}

export interface SearchFilter extends Page {
  readonly terms: readonly SearchTerm[];
  /** Whole name, in any letter case. With a speaker titles are not searched: they are nobody's words. */
  readonly speaker: string | null;
  /** The conversation starts at this moment or after it. */
  readonly since: Date | null;
  /** The conversation starts before this moment. */
  readonly until: Date | null;
}

/** A segment that was found. */
export interface SearchHit {
  readonly conversationId: string;
  readonly title: string;
  /** When the conversation started. */
  readonly startTime: Date;
  /** Counted from 0. */
  readonly position: number;
  readonly speaker: string;
  readonly text: string;
  /** From the conversation's start; null where the source has no time. */
  readonly startMs: number | null;
  /** How its words are told apart and brought to their stems: a text search configuration such as `english`. */
  readonly config: string;
}

export interface SearchStore {
  /**
   * The segments that have all of the terms, and the first segment of each conversation whose title has them all.
   * Titles come first, then the newest 200 segments by rank, then the others by date.
   */
  find(userId: string, filter: SearchFilter): Promise<{ items: SearchHit[]; total: number }>;
  /**
   * Segments that may answer a question over all conversations: those that have any of the words (in any of their
   * forms), the ones with more and rarer of them first. `words` are the question's own, stop words harmless; at most
   * 20 are looked at, and of each the newest 1,000 segments. No row is read beyond those and nothing is cited yet:
   * weigh the texts anew before quoting them.
   */
  candidates(userId: string, words: readonly string[], limit: number): Promise<SearchHit[]>;
  /** Which of the words make one of the terms true, under the configuration of a hit. Reads no one's rows. */
  matching(terms: readonly SearchTerm[], config: string, words: readonly string[]): Promise<string[]>;
}
