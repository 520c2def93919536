/** The views of one conversation, in the order in which they are offered. */
export const conversationTabs = ["feedback", "transcript", "keypoints", "ask", "signals"] as const;
export type ConversationTab = (typeof conversationTabs)[number];

/** What the address of a conversation says beside its id. */
export interface ConversationSearch {
  /** Left out for the feedback. */
  readonly tab?: ConversationTab;
  /** The segment to go to in the transcript. */
  readonly segment?: string;
  /** What is open: a category, such as `clarity`, or one of its criteria, such as `clarity.pace`. */
  readonly criterion?: string;
  /** What is looked for within the transcript. */
  readonly find?: string;
  /** The kinds of moments that the transcript marks, by comma; left out for those it marks by itself. */
  readonly show?: string;
  /** The signal whose evidence the transcript marks. */
  readonly signal?: string;
  /** Whose signal; left out for the whole conversation's. */
  readonly of?: string;
}

/** Takes from an address what is known there; the rest is as if it had not been written. */
export function readConversationSearch(search: Record<string, unknown>): ConversationSearch {
  const tab = conversationTabs.find((name) => name === search.tab);
  const segment = textOf(search.segment);
  const criterion = textOf(search.criterion);
  // Whoever types an address writes numbers as they are.
  const find = textOf(typeof search.find === "number" ? String(search.find) : search.find);
  const signal = textOf(search.signal);
  const of = textOf(search.of);
  return {
    ...(tab !== undefined && tab !== "feedback" && { tab }),
    ...(segment !== null && { segment }),
    ...(criterion !== null && { criterion }),
    ...(find !== null && { find }),
    ...(typeof search.show === "string" && { show: search.show }),
    ...(signal !== null && { signal }),
    ...(signal !== null && of !== null && { of }),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
