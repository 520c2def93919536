import type { Span } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";

/** Marked text only: elsewhere the segments stand for sentences. */
const marked = /[.?!…]["”')]*$/;

/** The sentence of a span, with the parts of it that the source put into the segments beside it. */
export function wholeSentence(conversation: Conversation, turn: Turn, position: number, span: Span): string {
  const text = textAt(conversation, position);
  const own = text.slice(span.start, span.end);
  if (!marked.test(turn.text)) return own;
  const index = turn.segments.indexOf(position);
  const before = span.start === 0 ? endOf(conversation, turn, index - 1) : "";
  const after = span.end >= text.length && !marked.test(text) ? startOf(conversation, turn, index + 1) : "";
  return `${before} ${own} ${after}`.trim();
}

/** What the last sentence of a segment, and of those before it, left open. */
function endOf(conversation: Conversation, turn: Turn, index: number): string {
  const position = turn.segments[index];
  if (position === undefined) return "";
  const text = textAt(conversation, position);
  if (marked.test(text)) return "";
  const from = Math.max(...[".", "?", "!"].map((mark) => text.lastIndexOf(`${mark} `))) + 1;
  return from > 0 ? text.slice(from) : `${endOf(conversation, turn, index - 1)} ${text}`;
}

function startOf(conversation: Conversation, turn: Turn, index: number): string {
  const position = turn.segments[index];
  if (position === undefined) return "";
  const text = textAt(conversation, position);
  const end = /[.?!](?:\s|$)/.exec(text);
  return end ? text.slice(0, end.index) : `${text} ${startOf(conversation, turn, index + 1)}`;
}

function textAt(conversation: Conversation, position: number): string {
  return conversation.segments[position]?.text ?? "";
}
