import type { Conversation, Turn } from "../conversation/conversation.ts";
import { contentStems, sharedStems } from "../language/content-words.ts";
import { type Passage, toPassage } from "../language/passage.ts";
import { phraseMatcher } from "../language/phrases.ts";

/** A reply to something of substance, and what it does with it. */
export interface Uptake {
  readonly turn: Turn;
  /** Says back in own words what the other said, before anything else. */
  readonly restates: boolean;
  /** Goes on from the other's idea: uses its words and adds to them. */
  readonly builds: boolean;
}

export const uptakeLimits = {
  /** With fewer words that say something there is nothing to take up. */
  stemsMin: 4,
  /** Shorter replies react; they neither restate nor add. */
  replyWordsMin: 6,
  /** About 30 words: saying back comes first, and the words after it are the speaker's own. */
  openingCharacters: 160,
  /** About 80 words: only the end of a long turn is fresh enough to be answered. */
  freshCharacters: 420,
  /** One word in common is chance. */
  sharedMin: 2,
} as const;

const sayingBack = phraseMatcher([
  "so if? you're|you_are|you_were saying|asking|suggesting|describing|proposing|worried|concerned|telling",
  "what you're|you_are saying|asking|describing|proposing|worried|suggesting|telling",
  "what i'm|i_am|i hearing|hear|heard|understand|understood|take",
  "if i understand|understood|hear|heard|get|got|follow|read",
  "let me make_sure|check|see_if|just? i? understand|understood|heard|got|i_understand|i_understood|i_heard|i_got|i_have|i've_got|i_get|repeat|play|say",
  "so for you",
  "so|and you want|need|mean|think|feel|worry|expect|see|prefer|propose|suggest|say|hope|would|don't|have|had",
  "you're|you_are saying|worried|concerned|asking|proposing|suggesting|afraid|hoping|thinking",
  "your worry|concern|point|question|idea|fear|suggestion is|was",
  "in other words",
  "you said|mentioned|asked",
  "sounds like you|the|your|there's",
]);
const adding = phraseMatcher([
  "building|build|expanding|expand|adding|add|piggybacking on|to",
  "and then|also|we|maybe|that|if|with|so|what_if|it|on_top",
  "and_we we|could|can|would|might|should",
  "that|which|this way|means|also|would|could|lets|gives|helps|fits|opens",
  "plus",
  "on top of that",
  "we could|can|might also|then|even|start|combine|use|do",
  "and|so what|how about|if",
  "to add",
  "another|one_more|the_other thing|reason|point|way|option|example|benefit",
  "in addition",
  "taking|take that|it|this further|one|a",
  "along those|the_same lines",
  "i'd|i_would add",
  "yes|yeah|exactly|absolutely|right|agreed|true and",
]);

/** Every reply to something of substance, in order. */
export function findUptakes(conversation: Conversation): Uptake[] {
  return conversation.turns.flatMap((turn) => {
    const before = turn.repliesTo === null ? undefined : conversation.turns[turn.repliesTo];
    if (!before || before.wordCount < uptakeLimits.stemsMin) return [];
    const fresh = contentStems(before.text.slice(-uptakeLimits.freshCharacters));
    if (fresh.size < uptakeLimits.stemsMin) return [];
    return [{ turn, ...takeUp(conversation, turn, fresh) }];
  });
}

function takeUp(
  conversation: Conversation,
  turn: Turn,
  fresh: ReadonlySet<string>,
): { readonly restates: boolean; readonly builds: boolean } {
  if (turn.wordCount < uptakeLimits.replyWordsMin) return { restates: false, builds: false };
  const waved = turn.segments.some((position) => conversation.acts[position]?.dismissal);
  const start = turn.text.slice(0, uptakeLimits.openingCharacters);
  const opening = contentStems(start);
  const shared = sharedStems(opening, fresh);
  if (shared < uptakeLimits.sharedMin) return { restates: false, builds: false };
  const passage = toPassage(start);
  const restates = opensWith(passage, sayingBack, 8);
  const adds = opening.size - shared >= uptakeLimits.sharedMin;
  const builds = !waved && !restates && adds && opensWith(passage, adding, 12);
  return { restates, builds };
}

function opensWith(passage: Passage, matcher: typeof adding, within: number): boolean {
  const { words } = passage;
  for (let index = 0; index < Math.min(within, words.length); index++) {
    if (matcher(words, index, words.length) > index) return true;
  }
  return false;
}
