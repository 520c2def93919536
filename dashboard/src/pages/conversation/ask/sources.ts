import type { ConversationQueryResult } from "@convo/contract";

export interface Source {
  readonly segmentId: string;
  readonly speaker: string;
  /** From the conversation's start, in milliseconds; null where the start is not known. */
  readonly offsetMs: number | null;
  /** What to show of it: null where the answer itself already says it. */
  readonly quote: string | null;
}

/** Where an answer comes from, each segment once. */
export function sourcesOf(
  { response, citations }: Pick<ConversationQueryResult, "response" | "citations">,
  startTime: string | null,
): readonly Source[] {
  const bySegment = new Map(citations.map((citation) => [citation.segmentId, citation]));
  return [...bySegment.values()].map(({ segmentId, speaker, timestamp, quote }) => ({
    segmentId,
    speaker,
    offsetMs: startTime === null ? null : Math.max(0, Date.parse(timestamp) - Date.parse(startTime)),
    quote: response.includes(quote) ? null : quote,
  }));
}
