import type { QuestionSpan } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";
import { firstWords } from "../language/passage.ts";
import { wantsAnswer } from "../language/questions.ts";
import { countWords } from "../language/word-count.ts";
import { actsInTurn, type Placed } from "./acts-in-turn.ts";

/** Who speaks on for longer after asking did not leave the floor for an answer. */
const wordsAfterMax = 25;
/** No text of so many words is longer than this many characters a word. */
const charactersPerWordMax = 20;
/** Of so few words, none of which asks, a question is a name or an echo: "Spencer?", "Version eight?" */
const callWordsMax = 3;
const asks =
  /^(?:what|why|how|where|when|who|whose|which|whom|any\w*|questions?|comments?|concerns?|thoughts|ideas|is|are|was|were|do|does|did|can|could|will|would|should|shall|have|has|had|agreed|ready|clear|done|you|we|i|they|he|she|it|that|this|not|no|more|else|again|really)(?:'\w+|n't)?$/;

/** The questions of a turn that want an answer and leave room for one, in the order asked. */
export function putQuestions(conversation: Conversation, turn: Turn): Placed<QuestionSpan>[] {
  return actsInTurn(conversation, turn, (acts) => acts.questions).filter(
    ({ found }) =>
      wantsAnswer(found.kind) &&
      leavesRoom(turn.text.slice(found.end)) &&
      !isCall(turn.text.slice(found.start, found.end)),
  );
}

function leavesRoom(after: string): boolean {
  return after.length <= wordsAfterMax * charactersPerWordMax && countWords(after) <= wordsAfterMax;
}

function isCall(question: string): boolean {
  const words = firstWords(question, callWordsMax + 1);
  return words.length <= callWordsMax && !words.some((word) => asks.test(word.key));
}
