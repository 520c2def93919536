import type { Conversation, Turn } from "../conversation/conversation.ts";
import { putQuestions } from "../signals/put-questions.ts";
import { participants } from "./participants.ts";

/** What makes an interview: few people, one of whom answers at length what the others ask, and asks next to nothing. */
const interview = {
  peopleMax: 4,
  shareMin: 0.4,
  /** Fewer long answers can come about in any talk. */
  answersMin: 6,
  answerWordsMin: 40,
  /** Part of the longest turns that answer a question. */
  answeringMin: 0.3,
  /** Part of all turns with a question that are the guest's own. */
  askingMax: 0.25,
} as const;

/** Who is interviewed by the others; null where nobody is. */
export function interviewed(conversation: Conversation): string | null {
  const people = participants(conversation);
  const [most] = [...people].sort((one, other) => other.share - one.share);
  if (!most || people.length < 2 || people.length > interview.peopleMax) return null;
  if (most.share < interview.shareMin) return null;
  const long = conversation.turns.filter(
    (turn) => turn.speaker === most.name && turn.wordCount >= interview.answerWordsMin,
  );
  const answering = long.filter((turn) => answersQuestion(conversation, turn));
  const asking = conversation.turns.filter((turn) => asks(conversation, turn));
  const own = asking.filter((turn) => turn.speaker === most.name);
  const enough = answering.length >= interview.answersMin;
  return enough &&
    answering.length >= long.length * interview.answeringMin &&
    own.length <= asking.length * interview.askingMax
    ? most.name
    : null;
}

function answersQuestion(conversation: Conversation, turn: Turn): boolean {
  const before = turn.repliesTo === null ? undefined : conversation.turns[turn.repliesTo];
  return before !== undefined && asks(conversation, before);
}

/** Whether a turn ends by asking. */
function asks(conversation: Conversation, turn: Turn): boolean {
  return putQuestions(conversation, turn).length > 0;
}
