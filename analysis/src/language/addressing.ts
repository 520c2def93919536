import type { NameSpan } from "../conversation/acts.ts";
import { findCommitments } from "./commitments.ts";
import { isEverydayWord, labelAt, type Names, namesOf } from "./names.ts";
import { type Passage, type Sentence, toPassage, type Word } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";
import { firstMatch } from "./sentence-phrases.ts";

const speaksAbout = new Set(
  "with from of by for about to and than as like that if what which when because see".split(" "),
);
const beforeNames = new Set("so and okay ok yeah but hey hi well um uh thanks then alright great".split(" "));
const handOver = phraseMatcher([
  "over to",
  "hear from",
  "what|how about",
  "pass|hand|turn it|this|that|things? over? to",
  "like|love to hear from",
  "question|questions for",
]);
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
]);
const crediting = phraseMatcher([
  "credit|kudos|props|hats_off|shout-out|shoutout|shout_out|thanks to",
  "thanks|thank_you so_much|very_much|again|everyone|all|both? for",
  "i want|would_like to thank",
  "i'd like to thank",
  "as|like|what * said|mentioned|pointed|suggested|noted|explained|proposed|described|showed|put",
  "as|like|what * just|already said|mentioned|pointed|suggested|noted|explained|proposed",
  "building|build|adding|add on|to",
  "to * point|question|comment",
  "great|good|nice|excellent|amazing|fantastic|awesome|wonderful|brilliant|impressive job|work|point|idea|question|catch|suggestion|thinking|insight|summary",
  "well done|said|put",
  "i agree with",
  "is|was|are absolutely|totally|completely|quite? right",
  "made|raised|had|did|makes|has|raises a|an|such_a|some|really|the? really|very? good|great|fair|excellent|fantastic|amazing|important|nice|valid|awesome",
  "idea|suggestion|proposal is|was|works|sounds",
  "really? appreciate",
  "helped",
]);
/** Credit that needs no name because it is said to the person's face. */
const creditToYou = phraseMatcher([
  "thanks|thank_you so_much|very_much|again? for raising|bringing|pointing|doing|putting|sharing|flagging|taking|the_work|your|catching|helping|making|explaining|writing|preparing|organizing|clarifying",
  "building|build on your|what_you|that",
  "as|like you just? said|mentioned|pointed|suggested|noted",
  "to your point",
  "great|good|nice|excellent|amazing|fantastic|awesome|wonderful|brilliant job|work everyone|all|team|guys|folks|on|there|with|as",
  "well done",
  "your idea|suggestion|proposal|point is|was|works|about|to",
  "that|it was your idea|work",
  "i really? appreciate your|you|that_you|what_you|how_you|the_work",
  "you made|raised a|an really|very? good|great|fair|excellent|important",
  "you did a|an really|very? good|great|excellent|fantastic|amazing|nice",
]);

/** The first sentence that gives a speaker the floor by name; `names` are the labels of the others. */
export function findInvitation(text: string | Passage, names: readonly string[] | Names): NameSpan | null {
  return invitationSentences(text, names)[0] ?? null;
}

/** The first sentence that gives somebody credit for a point, an idea or work. */
export function findCredit(text: string | Passage, names: readonly string[] | Names): NameSpan | null {
  return creditSentences(text, names)[0] ?? null;
}

export function invitationSentences(text: string | Passage, names: readonly string[] | Names): NameSpan[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences.flatMap((sentence) => {
    const name = addressed(passage, sentence, known);
    return name && invites(passage, sentence) && !assignsTask(passage, sentence, known)
      ? [{ start: sentence.start, end: sentence.end, name }]
      : [];
  });
}

export function creditSentences(text: string | Passage, names: readonly string[] | Names): NameSpan[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences.flatMap((sentence) => {
    const name = anyName(passage, sentence, known);
    const toName =
      name !== null && firstMatch(passage, sentence, crediting) >= 0 && sentence.last - sentence.first > 2;
    if (!toName && firstMatch(passage, sentence, creditToYou) < 0) return [];
    return isQuestion(passage, sentence) ? [] : [{ start: sentence.start, end: sentence.end, name }];
  });
}

/** A name at an edge of the sentence, or between commas, calls somebody; anywhere else it speaks about them. */
function addressed(passage: Passage, sentence: Sentence, names: Names): string | null {
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = passage.words[index];
    const label = labelAt(names, word);
    if (!word || !label || word.key.includes("'")) continue;
    if (handedTo(passage, sentence, index) || isCalled(passage, sentence, index, word)) return label;
  }
  return null;
}

function isCalled(passage: Passage, sentence: Sentence, index: number, word: Word): boolean {
  const before = index > sentence.first ? passage.words[index - 1] : undefined;
  if (before && speaksAbout.has(before.key)) return false;
  const opens = before === undefined || before.pause || beforeNames.has(before.key);
  if (word.pause && (opens || sentence.last - index <= 2)) return true;
  const atEdge = (opens && index - sentence.first <= 2) || index === sentence.last - 1;
  return atEdge && !isEverydayWord(word);
}

/** "over to Bob", "hear from Bob", "what about Bob": the phrase ends where the name begins. */
function handedTo(passage: Passage, sentence: Sentence, index: number): boolean {
  for (let from = Math.max(sentence.first, index - 4); from < index; from++) {
    if (handOver(passage.words, from, index) === index) return true;
  }
  return false;
}

function invites(passage: Passage, sentence: Sentence): boolean {
  return isQuestion(passage, sentence) || firstMatch(passage, sentence, handingOver) >= 0;
}

function assignsTask(passage: Passage, sentence: Sentence, names: Names): boolean {
  const alone: Passage = { ...passage, sentences: [sentence] };
  return findCommitments(alone, names).length > 0;
}

function anyName(passage: Passage, sentence: Sentence, names: Names): string | null {
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = passage.words[index];
    const label = labelAt(names, word);
    if (word && label && (!isEverydayWord(word) || word.pause)) return label;
  }
  return null;
}
