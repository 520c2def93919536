import type { Conversation } from "../../conversation/conversation.ts";
import type { NoteOptions, Notes } from "../notes.ts";
import { takeNotes } from "../take-notes.ts";
import { askedPerson } from "./asked-person.ts";
import { compose } from "./compose.ts";
import { answerFromNotes } from "./from-notes.ts";
import { findPassages } from "./passages.ts";
import { queryTerms } from "./query-terms.ts";
import { suggestQueries } from "./suggest.ts";

/** Words said, and where. */
export interface Citation {
  readonly segmentId: string;
  readonly speaker: string;
  /** Verbatim from the segment. */
  readonly quote: string;
}

export interface Answer {
  readonly response: string;
  readonly citations: readonly Citation[];
  /** Questions that this conversation can answer. */
  readonly suggestedQueries: readonly string[];
  readonly segmentsAnalyzed: number;
}

export interface AnswerOptions extends NoteOptions {
  /** The notes of the same conversation, if they were taken already. */
  readonly notes?: Notes;
}

export const notDiscussed = "This was not discussed, as far as the words of this conversation show.";

/** Answers a question about a conversation out of what was said in it, or says that it was not discussed. */
export function answer(conversation: Conversation, question: string, options: AnswerOptions = {}): Answer {
  const notes = options.notes ?? takeNotes(conversation, options);
  const found = answerFromNotes(question, notes, conversation) ?? fromTheWords(conversation, question);
  return {
    ...(found ?? { response: notDiscussed, citations: [] }),
    suggestedQueries: suggestQueries(notes, question),
    segmentsAnalyzed: conversation.segments.length,
  };
}

type Found = Pick<Answer, "response" | "citations">;

function fromTheWords(conversation: Conversation, question: string): Found | null {
  const { speaker, rest } = askedPerson(question, conversation);
  const terms = queryTerms(rest);
  if (terms.length === 0 && speaker === null) return null;
  const passages = findPassages(conversation, { terms, speaker, wanted: wantedIn(question) });
  return passages.length === 0 ? null : compose(passages);
}

const dated =
  /\b(?:\d|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|quarter)/i;
const counted =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|percent|half)\b/i;

/** What an answer to the question should hold; null where nothing in particular. */
function wantedIn(question: string): RegExp | null {
  if (/\bwhen\b|\bwhat (?:date|day|time)\b/i.test(question)) return dated;
  return /\bhow (?:much|many|long|big|far|often)\b|\bwhat (?:number|price|cost|percentage)\b/i.test(question)
    ? counted
    : null;
}
