import type { Span } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";
import { countWords } from "../language/word-count.ts";

export const endsOfMeeting = {
  /** Where meetings are opened and closed. */
  share: 0.2,
  /** In short meetings, the first and last few exchanges even if they are more than that share. */
  wordsMin: 250,
} as const;

/** Whether something said in a turn belongs to the words with which the meeting opens, and closes. */
export interface Ends {
  readonly opens: (turn: Turn, span: Span) => boolean;
  readonly closes: (turn: Turn, span: Span) => boolean;
}

/** Where the meeting opens and closes, counted in words of turns, so that it does not matter how the source cuts them. */
export function endsOf({ turns }: Conversation): Ends {
  const before: number[] = [];
  let total = 0;
  for (const turn of turns) {
    before.push(total);
    total += turn.wordCount;
  }
  const limit = Math.max(endsOfMeeting.wordsMin, total * endsOfMeeting.share);
  return {
    opens: (turn, { start }) => {
      const from = before[turn.index] ?? 0;
      if (from >= limit || from + turn.wordCount <= limit) return from < limit;
      return from + countWords(turn.text.slice(0, start)) < limit;
    },
    closes: (turn, { end }) => {
      const after = total - (before[turn.index] ?? 0) - turn.wordCount;
      if (after >= limit || after + turn.wordCount <= limit) return after < limit;
      return after + countWords(turn.text.slice(end)) < limit;
    },
  };
}
