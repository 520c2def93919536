import type { Span } from "../conversation/acts.ts";
import { isHesitation } from "./fillers.ts";
import { type Passage, toPassage, type Word } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

export const runUpLimits = {
  /** Shorter turns are over before a run-up costs anything. */
  turnWordsMin: 50,
  /** By then a listener should know what it is about. */
  openingWords: 30,
  /** So many empty words among those, and nothing has been said yet. */
  emptyWordsMin: 10,
} as const;

/** Announces the way to the point instead of the point. */
const detour = phraseMatcher([
  "let me just|quickly? give you|everyone|everybody|us|people a_bit_of|some|a_little|a_quick? background|context|history",
  "let me just|first? start by|with|from explaining|the|saying|giving|how|where|a",
  "let me back up",
  "to give you|everyone some|a_bit_of|a_little|a|the? background|context|history|backstory|idea",
  "some|a_bit_of|a_little|little bit_of? background|context|history",
  "for background",
  "some|a_little|a_bit_of context first|before",
  "before i answer|get_to|say|go_into|start|give|tell|come_to",
  "where do|should i start|begin",
  "i don't know where to start|begin",
  "i don't know how to say|put|explain",
  "how do|can|should i say|put|explain|phrase",
  "it's|it_is|that's kind|sort of? a? long story|answer",
  "it's|this_is kind|sort of? hard|difficult to explain|say|describe",
  "so the story|background is|goes",
  "i'll|i_will get to that|the_point|it|your_question|my_point",
  "i'm|i_am getting to|there",
  "bear with me",
  "this might|may sound|take|be weird|strange|long|off|a_while|a_minute|a_moment|rambly|all_over",
  "there's|there_are a lot|lots|so many|many to|of ways_to|different_ways|moving|layers|angles|aspects|sides|pieces",
  "going back to_when|in_time",
  "i might|may|will ramble|be_rambling|digress",
]);
const point = phraseMatcher([
  "short|quick answer",
  "my view|point|answer|recommendation|proposal|suggestion|concern|take|vote|preference|question is|would",
  "i'd|i_would|i_recommend|i_suggest|i_propose|we_should|we_need|we_must|we_can't|i_want_us",
  "in short|one_sentence|a_word",
  "the answer|problem|point|question|issue|decision|result|risk is",
  "bottom line",
]);
const empty = new Set(
  "so well and but um uh er like just really actually basically kind sort of you know i mean guess think maybe probably okay yeah right anyway then it's that's there's it that the a".split(
    " ",
  ),
);

/** The opening of a long turn that has not come to a point yet: a detour announced, or hardly a word that says something. */
export function findRunUp(text: string | Passage): Span | null {
  const passage = toPassage(text);
  const { words } = passage;
  if (words.length < runUpLimits.turnWordsMin) return null;
  const opening = words.slice(0, runUpLimits.openingWords);
  const at = opening.findIndex((_, index) => detour(words, index, opening.length) > index);
  const said = opening.findIndex((_, index) => point(words, index, words.length) > index);
  if (said >= 0 && (at < 0 || said < at)) return null;
  if (at < 0 && !isEmptyTalk(opening)) return null;
  return { start: words[0]?.start ?? 0, end: opening.at(-1)?.end ?? 0 };
}

/** Hesitation counts double: it is what a search for words sounds like. */
function isEmptyTalk(opening: readonly Word[]): boolean {
  let emptiness = 0;
  let longest = 0;
  for (const { key } of opening) {
    emptiness = empty.has(key) ? emptiness + (isHesitation(key) ? 2 : 1) : Math.max(0, emptiness - 2);
    longest = Math.max(longest, emptiness);
  }
  return longest >= runUpLimits.emptyWordsMin;
}
