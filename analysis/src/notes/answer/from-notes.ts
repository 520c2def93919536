import type { Conversation } from "../../conversation/conversation.ts";
import type { Cited, Notes, Task } from "../notes.ts";
import type { Answer, Citation } from "./answer.ts";
import { indexTerms, queryTerms } from "./query-terms.ts";

type Found = Pick<Answer, "response" | "citations">;

const kinds = {
  tasks:
    /\b(?:action items?|to-?dos?|tasks?|next steps?|follow[- ]ups?|who (?:will|is going to|has to|should|does|is doing)|what (?:does|do|will|should|must) \p{L}+ (?:have to )?do\b|commit(?:ted|ments?)|promised?|assigned)/iu,
  decisions: /\b(?:decid\w*|decisions?|agreed?|agreements?|conclusions?|resolved|settled)\b/i,
  participants:
    /\bwho (?:was|were|is|attended|took part|joined|participated|spoke)\b|\bparticipants?\b|\battend(?:ed|ees?)\b/i,
  dates: /\b(?:deadlines?|important dates|due dates?|dates)\b|^when\b.*\bdue\b/i,
  summary:
    /\b(?:summar(?:y|ize|ise)|main points?|key points?|overview|recap|what was (?:this|the) (?:meeting|call|conversation) about|topics?)\b/i,
} as const;

/**
 * Answers the questions that the notes answer as they are: tasks, decisions, who was there, dates, a summary; null for
 * any other question, and where a particular subject was asked for that the notes do not have.
 */
export function answerFromNotes(question: string, notes: Notes, conversation: Conversation): Found | null {
  const about = queryTerms(question).filter((term) => !kindTerms.has(term));
  if (kinds.tasks.test(question)) return listTasks(notes.tasks, about, conversation);
  if (kinds.decisions.test(question))
    return list(notes.decisions, about, conversation, "No decision was stated in so many words.");
  if (kinds.participants.test(question) && about.length === 0)
    return { response: notes.participants.join(", "), citations: [] };
  if (kinds.dates.test(question)) {
    const dated = notes.importantDates.map((each) => ({ ...each, text: `${each.date}: ${each.text}` }));
    return list(dated, about, conversation, "No date was named.");
  }
  if (kinds.summary.test(question) && about.length === 0) return summary(notes, conversation);
  return null;
}

const kindTerms = new Set(
  indexTerms(
    "action items todo todos task tasks next steps step follow up ups decision decisions agreed agreement conclusion resolved settled deadline deadlines dates date due important key main summary overview recap topic topics participants attend attended assigned promised committed commitments have made",
  ),
);

function listTasks(
  tasks: readonly Task[],
  about: readonly string[],
  conversation: Conversation,
): Found | null {
  const lines = tasks.map((task) => {
    const known = [task.owner, task.dueWords].filter((each) => each !== null).join(", ");
    return {
      text: known === "" ? `${task.text} (no owner named)` : `${task.text} (${known})`,
      segments: task.segments,
    };
  });
  return list(lines, about, conversation, "No action item was named.");
}

function list(
  notes: readonly Cited[],
  about: readonly string[],
  conversation: Conversation,
  none: string,
): Found | null {
  if (about.length === 0 && notes.length === 0) return { response: none, citations: [] };
  const matching = about.length === 0 ? notes : notes.filter((note) => matches(note.text, about));
  if (matching.length === 0) return null;
  return {
    response: matching.map((note) => `- ${note.text}`).join("\n"),
    citations: matching.flatMap((note) => cite(note, conversation)),
  };
}

function matches(text: string, about: readonly string[]): boolean {
  const said = new Set(indexTerms(text));
  return about.filter((term) => said.has(term)).length * 2 >= about.length;
}

function summary(notes: Notes, conversation: Conversation): Found | null {
  if (notes.sections.length === 0) return null;
  const lines = notes.sections.map(({ heading, points }) =>
    [heading, ...points.slice(0, 2).map((point) => `- ${point.text}`)].join("\n"),
  );
  const cited = notes.sections.flatMap((section) => section.points.slice(0, 2));
  return { response: lines.join("\n\n"), citations: cited.flatMap((point) => cite(point, conversation)) };
}

/** The last segment of a note is the one that says it. */
function cite(note: Cited, conversation: Conversation): Citation[] {
  const segment = conversation.segments[note.segments.at(-1) ?? -1];
  return segment ? [{ segmentId: segment.id, speaker: segment.speaker, quote: segment.text }] : [];
}
