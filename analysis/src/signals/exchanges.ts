import type { QuestionKind, QuestionSpan } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";
import { lacksAnswerForm } from "../language/answer-forms.ts";
import { contentStems, sharedStems } from "../language/content-words.ts";
import { type Passage, toPassage } from "../language/passage.ts";
import { phraseMatcher } from "../language/phrases.ts";
import { wantsAnswer } from "../language/questions.ts";
import { type Placed, wordsOf } from "./acts-in-turn.ts";
import { putQuestions } from "./put-questions.ts";

/** A question put to others, and what came of it. */
export interface Exchange {
  /** The segment that asks. */
  readonly segment: number;
  /** The index of the turn that asks. */
  readonly turn: number;
  /** The sentence that asks. */
  readonly question: string;
  readonly asker: string;
  readonly kind: QuestionKind;
  /** Who was asked: called by name, the only other speaker, or who took it up; null where nobody was and nobody did. */
  readonly asked: string | null;
  readonly answered: boolean;
  /** The segments of the answer, or of what was said in its place. */
  readonly reply: readonly number[];
}

/** Who is called in the sentence before is asked. */
const besideCharacters = 2;
/** An answer by somebody called by name may come this many turns later. */
const turnsToAnswer = 3;

/** Between a question and something else altogether: with none of the question's words, these lead away from it. */
const leadingAway = phraseMatcher([
  "let's|let_us|let_me",
  "i want|wanted|need|have|would_like to",
  "i'd like to",
  "i|we should|must|still|also|wanted|noticed",
  "we're|we_are running|moving|going|behind|here",
  "back to",
  "on|for|from my|our|the|today's list|agenda|slide|screen|mind",
  "next|another|other|bigger|different|new slide|point|topic|item|thing|question|subject|matter|issue",
  "the main|real|important|urgent thing|point|topic|issue|question",
  "before i|we|that",
  "hold|park|leave|keep|drop that|this|it|your",
  "there's|there_is|there_are news|an|a|something|one|another|also",
  "later|meanwhile|besides|incidentally|separately|speaking|talking|remember|first|quickly",
  "by the way",
  "on|in the subject|meantime|note|other_hand",
  "did|has|have|can|could you|anyone|everyone|everybody|we|i",
  "what i|we wanted|really|need|care|think",
  "for me|now|today",
  "okay|right|now so|the|next|to|about|on",
  "speaking|talking of|about",
  "that|which|this reminds|brings me|us",
  "now|next? to|on_to|about|over_to something|the|our|my|another",
  "my|our own? favorite|favourite|next|other|main|real|biggest|latest|first",
  "i'd|i_would|i want|wanted|like|love to? thank|show|share|mention|report|tell|talk|start|read|say|add|point|present|give|bring|announce|congratulate",
  "could|can|would|will everyone|everybody|anyone|somebody|someone|all",
  "look|looking|turning|turn|jumping|coming|come|going|go|switching|back at|to|on the|our|my",
  "i|we just|recently|also? had|met|heard|got|read|saw a|an|some|from|with|about|that",
  "please|everyone|everybody|team mute|look|open|check|remember|note|turn|join",
  "before|while we're|i'm|we|i at_it|here|go|start|continue|forget",
]);
/** What an answer opens with, whatever its words are. */
const answering =
  /^(?:yes|yeah|yep|no|nope|nah|maybe|perhaps|probably|possibly|sure|because|since|it|it's|that|that's|they|he|she|about|around|roughly|not|depends|well|good|great|i|i'm|i'd|i've|mostly|usually|only|by|through|\d.*)$/;
/** "There is a folder for them": speaks of what was asked about. */
const takenUp = new Set(["them", "they", "they're", "those", "he", "she", "him", "her"]);
/** A question that says less is not left by words of its own. */
const stemsToLeave = 2;
/** How far into a reply it shows where it goes, and how much it must say to be judged. */
const leadWords = { within: 8, min: 6 } as const;
/** About 30 words. */
const replyCharacters = 160;

const turningAway = phraseMatcher([
  "anyway|anyways|moving_on|next",
  "let's|we_should|can_we move|talk_about|get_back|go_back|focus|not|park|come_back|leave|skip",
  "moving on",
  "never mind",
  "not now",
  "we'll|we_can get|come|talk to|back|about * later",
  "as i was saying",
  "where was i",
  "going back to",
  "speaking of which",
  "by the way",
]);

const found = new WeakMap<Conversation, readonly Exchange[]>();

/** Every question that wants an answer and leaves room for one, in the order asked. */
export function findExchanges(conversation: Conversation): readonly Exchange[] {
  const known = found.get(conversation) ?? followQuestions(conversation);
  found.set(conversation, known);
  return known;
}

function followQuestions(conversation: Conversation): Exchange[] {
  const onlyTwo = conversation.speakers.length === 2;
  return conversation.turns.flatMap((turn) => {
    const question = lastQuestion(conversation, turn);
    return question ? [followUp(conversation, turn, question, onlyTwo)] : [];
  });
}

/** The sentence that asks, and the words around it. */
interface Question {
  readonly sentence: string;
  readonly around: string;
}

interface Asked extends Placed<QuestionSpan> {
  /** Who is called by name beside it. */
  readonly name: string | null;
}

function lastQuestion(conversation: Conversation, turn: Turn): Asked | null {
  const last = putQuestions(conversation, turn).at(-1);
  if (!last) return null;
  const called = conversation.turnActs[turn.index]?.invitations.findLast(
    ({ end }) => end >= last.found.start - besideCharacters,
  );
  return { ...last, name: called?.name ?? null };
}

function followUp(
  conversation: Conversation,
  turn: Turn,
  { found, segment, name }: Asked,
  onlyTwo: boolean,
): Exchange {
  const other = onlyTwo
    ? conversation.speakers.find((speaker) => speaker.name !== turn.speaker)?.name
    : undefined;
  const asked = name ?? other ?? null;
  const reply = replyTo(conversation, turn, asked);
  return {
    segment,
    turn: turn.index,
    question: wordsOf(turn, found),
    asker: turn.speaker,
    kind: found.kind,
    asked: asked ?? reply?.speaker ?? null,
    answered:
      reply !== undefined &&
      !turnsAway(conversation, reply, { sentence: wordsOf(turn, found), around: endOf(turn.text) }),
    reply: reply?.segments ?? [],
  };
}

function replyTo(conversation: Conversation, turn: Turn, asked: string | null): Turn | undefined {
  const following = conversation.turns.slice(turn.index + 1, turn.index + 1 + turnsToAnswer);
  const next = following[0];
  if (next === undefined || next.speaker === turn.speaker || next.repliesTo === null) return undefined;
  return asked === null ? next : following.find((each) => each.speaker === asked);
}

/** About a sentence: what the question and the words around it are about. */
function endOf(text: string): string {
  return text.slice(-120);
}

/** Changes the subject, gives no answer of the kind asked for, or asks back without a word on the matter. */
function turnsAway(conversation: Conversation, reply: Turn, question: Question): boolean {
  const passage = toPassage(reply.text.slice(0, replyCharacters));
  const { words, sentences } = passage;
  const first = sentences[0];
  if (!first) return true;
  for (let index = 0; index < Math.min(3, words.length); index++) {
    if (turningAway(words, index, words.length) > index) return true;
  }
  if (changesSubject(passage, question)) return true;
  const asksBack = conversation.turnActs[reply.index]?.questions.some((each) => wantsAnswer(each.kind));
  return asksBack === true && reply.repliesTo !== null && isOnlyAQuestion(reply) && reply.wordCount > 8;
}

/** "I wanted to be sure about this.": what this is about is the question. */
const refersBack = phraseMatcher(["on|about|of|to|with|for|behind this|that|it|those"]);

/** Shares no word with the question, opens with no answer, and leads somewhere else or is of another kind. */
function changesSubject(reply: Passage, { sentence, around }: Question): boolean {
  const { words } = reply;
  if (words.length < leadWords.min || answering.test(words[0]?.key ?? "")) return false;
  const about = contentStems(around);
  if (about.size === 0 || sharedStems(about, contentStems(reply.text)) > 0) return false;
  if (lacksAnswerForm(sentence, reply)) return true;
  if (about.size < stemsToLeave || words.slice(0, leadWords.within).some(({ key }) => takenUp.has(key)))
    return false;
  if (staysWithIt(reply)) return false;
  for (let index = 0; index < leadWords.within; index++) {
    if (leadingAway(words, index, words.length) > index) return true;
  }
  return false;
}

/** One of its first sentences ends by pointing back. */
function staysWithIt({ words, sentences }: Passage): boolean {
  return sentences.slice(0, 2).some(({ last }) => refersBack(words, last - 2, last) === last);
}

function isOnlyAQuestion(reply: Turn): boolean {
  return toPassage(reply.text).sentences.every((sentence) => sentence.mark === "?");
}
