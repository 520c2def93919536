import type { NameSpan } from "../conversation/acts.ts";
import { calledIn } from "./called.ts";
import { findCommitments } from "./commitments.ts";
import { labelAt, type Names, namesOf } from "./names.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";
import { firstMatch } from "./sentence-phrases.ts";

const handingOver = phraseMatcher([
  "over to",
  "hear from",
  "pass|hand|turn it|this|that|things? over? to",
  "go ahead",
  "go next|first",
  "your turn|thoughts|take|view|opinion|input|perspective|sense",
  "you're up|next",
  "take it away|from_here",
  "jump in",
  "want|like|care to add|share|say|go|start|comment|speak|present|give|talk|weigh|jump|introduce|chime|take",
  "what|how about",
  "any|your thoughts|updates|update|comments|concerns|questions|objections|ideas|input|feedback",
  "anything to|you|from|else",
  "please",
  "thoughts",
  "i'd|would love|like to hear|get|know",
  "curious|interested what|how|to|in|about|where",
  "you've|you_have been|had|seen|done|worked",
  "haven't heard from?",
  "been|rather|very|a_bit|so|pretty quiet",
  "quiet",
  "bring|get * in",
  "let's hear",
  "your view|views|opinion|angle|experience|reaction|side|read|eyes|advice|expertise",
  "you're|you_are closest|the_expert|the_one|our_expert|close",
  "come in",
  "would you",
  "how * you",
]);

/** Asks for what somebody has to say, without speaking to them. */
const askingFor = phraseMatcher([
  "curious|interested|wondering|wonder|keen|hear|bring|ask|turn",
  "love|like|want to know|see|get|learn",
  "maybe|perhaps * can|could|knows|has|wants|will",
]);
const courtesy = new Set(
  "thanks thank hi hello hey bye welcome sorry yes yeah no right okay good".split(" "),
);
/** "Spencer.", and Spencer speaks. */
const nameAloneWordsMax = 3;
/** Who goes on for longer has left the invitation behind. */
const wordsAfterMax = 25;

/** The first sentence that gives a speaker the floor by name; `names` are the labels of the others. */
export function findInvitation(text: string | Passage, names: readonly string[] | Names): NameSpan | null {
  return invitationSentences(text, names)[0] ?? null;
}

/** Every sentence that gives a speaker the floor by name. */
export function invitationSentences(text: string | Passage, names: readonly string[] | Names): NameSpan[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences.flatMap((sentence) => {
    const called = calledIn(passage, sentence, known);
    const invited =
      called !== null && (invites(passage, sentence) || namesNext(passage, sentence, called, known));
    const name = invited ? called : mentionedNext(passage, sentence, known);
    return name !== null && !assignsTask(passage, sentence, known)
      ? [{ start: sentence.start, end: sentence.end, name }]
      : [];
  });
}

function namesNext({ words }: Passage, sentence: Sentence, called: string, names: Names): boolean {
  const own = words.slice(sentence.first, sentence.last);
  return (
    called === names.next &&
    own.length <= nameAloneWordsMax &&
    words.length - sentence.last <= wordsAfterMax &&
    !own.some((word) => courtesy.has(word.key))
  );
}

/** "I'm curious what Bob makes of it", and Bob speaks next. */
function mentionedNext(passage: Passage, sentence: Sentence, names: Names): string | null {
  if (names.next === undefined || passage.words.length - sentence.last > wordsAfterMax) return null;
  const mentioned = passage.words
    .slice(sentence.first, sentence.last)
    .some((word) => labelAt(names, word) === names.next);
  return mentioned && firstMatch(passage, sentence, askingFor) >= 0 ? names.next : null;
}

function invites(passage: Passage, sentence: Sentence): boolean {
  return isQuestion(passage, sentence) || firstMatch(passage, sentence, handingOver) >= 0;
}

function assignsTask(passage: Passage, sentence: Sentence, names: Names): boolean {
  const alone: Passage = { ...passage, sentences: [sentence] };
  return findCommitments(alone, names).length > 0;
}
