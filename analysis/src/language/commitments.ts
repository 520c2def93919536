import type { CommitmentSpan } from "../conversation/acts.ts";
import { duePhrase } from "./due.ts";
import { labelAt, type Names, namesOf } from "./names.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { type PhraseMatcher, phraseMatcher } from "./phrases.ts";
import { firstMatch } from "./sentence-phrases.ts";
import { doneOnTheSpot, taskVerb } from "./task-verbs.ts";

const byMe = phraseMatcher([
  "i'll",
  "i will|shall|can|could|might|should|may",
  "i'm|i_am going_to|gonna",
  "i'm|i_am happy|glad to",
  "i'd|i_would be happy|glad to",
  "i need|have|want|plan|intend|promise|hope|aim to",
  "i've|i_have got to",
  "let me follow|get|take|find|send|write|schedule|set",
  "i'm|i_am planning|hoping to",
]);
const firmByMe = phraseMatcher(["i'll", "i will|shall", "i'm|i_am going_to|gonna", "i promise to", "let me"]);
const byUs = phraseMatcher([
  "we'll",
  "we will|shall|must|should",
  "we're|we_are going_to|gonna",
  "we need|have|ought to",
  "we've got to",
]);
const byYou = phraseMatcher([
  "can|could|would|will you",
  "would you mind",
  "please",
  "i need|want you to",
  "i'd like you to",
  "are you able to",
]);
/** Said of people in general as often as to somebody: a task only with a name or a date. */
const byYouPerhaps = phraseMatcher([
  "you'll",
  "you will|should|need_to|have_to|must",
  "you're|you_are going_to|gonna",
]);
const byThem = phraseMatcher([
  "someone|somebody|one_of_us|anyone|anybody will|should|needs_to|has_to|can|could|must|to|might",
  "it|this needs to be",
]);
const afterName = phraseMatcher([
  "will|to|can|could|should|must|shall",
  "is|are going_to|gonna",
  "needs|has to",
  "please",
  "can|could|will|would you",
  "you'll",
  "you will",
]);
const assigned = phraseMatcher([
  "action|actions|action_item|action_point|ai|to-do|todo for|on|to",
  "action|action_item owner|is",
]);
const between = phraseMatcher([
  "also|just|definitely|then|probably|maybe|please|quickly|certainly|actually|still|all|perhaps|possibly|hopefully|personally",
  "try to|and",
  "be able to",
  "go and|ahead_and",
  "go",
  "see if|whether i|we can",
  "see what i|we can",
  "um|uh|like|kindly|mind",
  "be",
  "want|need|like to",
]);
const hedge = phraseMatcher([
  "try|trying|tried to|and|out",
  "maybe|perhaps|probably|possibly|hopefully|eventually|sometime|someday",
  "at some point",
  "when|if i|we get|have|find a|the|some|any? chance|time|moment",
  "see if|what|whether",
  "should be able",
  "i|we might|may|could|should|hope|guess|suppose",
  "i think",
  "if possible",
  "someone|somebody|one_of_us",
  "kind|sort of",
  "one of these days",
  "as soon as possible|i_can|we_can",
  "in due course",
  "sooner or later",
]);
/** Longer sentences explain; they hand out no work. */
const sentenceWordsMax = 30;
const offerWordsMax = 15;
const joining = new Set("and so but then okay yeah also maybe perhaps think guess yes".split(" "));
const subordinate = new Set(
  "so that what where how which because who before after until since than thing".split(" "),
);
const negated = new Set("not never don't won't can't cannot didn't".split(" "));
const conditional = new Set("if unless when whether".split(" "));

/** Every sentence in which somebody takes on, or is given, something to do; `names` are the speakers' labels. */
export function findCommitments(text: string | Passage, names: readonly string[] | Names): CommitmentSpan[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences.flatMap((sentence) => {
    const owner = ownerIn(passage, sentence, known);
    if (owner === undefined) return [];
    const due = duePhrase(passage, sentence);
    return [
      {
        start: sentence.start,
        end: sentence.end,
        owner,
        due,
        hedged: isHedged(passage, sentence, owner, due),
      },
    ];
  });
}

/** Undefined where the sentence gives nobody anything to do. */
function ownerIn(passage: Passage, sentence: Sentence, names: Names): string | null | undefined {
  for (let index = sentence.first; index < sentence.last; index++) {
    const named = labelAt(names, passage.words[index]);
    if (named && takesTask(passage, sentence, index + 1, afterName)) return named;
    if (assigned(passage.words, index, sentence.last) > index)
      return assignee(passage, sentence, index, names);
    if (conditional.has(passage.words[index - 1]?.key ?? "") && index > sentence.first) continue;
    const owner = pronounOwner(passage, sentence, index, names);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function pronounOwner(
  passage: Passage,
  sentence: Sentence,
  index: number,
  names: Names,
): string | null | undefined {
  const asks = sentence.mark === "?";
  const early = isEarly(passage, sentence, index);
  if (!asks && !isPurpose(passage, index) && takesTask(passage, sentence, index, byMe))
    return isFirm(passage, sentence, index) ? "I" : undefined;
  if (early && takesTask(passage, sentence, index, byYou)) return vocative(passage, sentence, names) ?? "you";
  if (takesTask(passage, sentence, index, byYouPerhaps)) {
    const named = vocative(passage, sentence, names);
    if (named || duePhrase(passage, sentence) !== null) return named ?? "you";
  }
  if (early && takesTask(passage, sentence, index, byThem)) return null;
  if (asks || !takesTask(passage, sentence, index, byUs)) return undefined;
  return early || duePhrase(passage, sentence) !== null ? "we" : undefined;
}

/** "so I can write it down" says why, and promises nothing. */
function isPurpose(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  return (
    before !== undefined &&
    !before.pause &&
    subordinate.has(before.key) &&
    !/'ll$/.test(passage.words[index]?.key ?? "")
  );
}

/** In a main clause: at the start of a sentence that is not a lecture, or after a comma or a joining word. */
function isEarly(passage: Passage, sentence: Sentence, index: number): boolean {
  const before = passage.words[index - 1];
  if (sentence.last - sentence.first > sentenceWordsMax) return false;
  return (
    index - sentence.first <= 2 || before?.pause === true || (before !== undefined && joining.has(before.key))
  );
}

function takesTask(passage: Passage, sentence: Sentence, from: number, subject: PhraseMatcher): boolean {
  const { words } = passage;
  let at = subject(words, from, sentence.last);
  if (at <= from) return false;
  for (let after = between(words, at, sentence.last); after > at; after = between(words, at, sentence.last))
    at = after;
  if (negated.has(words[at]?.key ?? "")) return false;
  const verb =
    taskVerb(words, at, sentence.last) > at || isPassiveTask(words[at]?.key ?? "", words[at - 1]?.key ?? "");
  return verb && doneOnTheSpot(words, at, sentence.last) <= at;
}

function isPassiveTask(key: string, before: string): boolean {
  return before === "be" && /(?:ed|sent|done|written|built|made)$/.test(key);
}

/** "I can", "I need to" and "I might" promise something only with a date, or in a short sentence of their own. */
function isFirm(passage: Passage, sentence: Sentence, index: number): boolean {
  if (firmByMe(passage.words, index, sentence.last) > index) return true;
  if (duePhrase(passage, sentence) !== null) return true;
  return (
    isEarly(passage, sentence, index) && sentence.last - index <= offerWordsMax && !saysHaveTo(passage, index)
  );
}

function saysHaveTo(passage: Passage, index: number): boolean {
  return ["have", "had", "want"].includes(passage.words[index + 1]?.key ?? "");
}

function assignee(passage: Passage, sentence: Sentence, index: number, names: Names): string | null {
  for (let at = index; at < sentence.last; at++) {
    const label = labelAt(names, passage.words[at]);
    if (label) return label;
    const key = passage.words[at]?.key;
    if (key === "me") return "I";
    if (key === "you" || key === "us") return key === "us" ? "we" : "you";
  }
  return null;
}

/** The speaker called by name in a request: "Bob, can you …", "Could you …, Bob?" */
function vocative(passage: Passage, sentence: Sentence, names: Names): string | null {
  for (let index = sentence.first; index < sentence.last; index++) {
    const label = labelAt(names, passage.words[index]);
    if (label) return label;
  }
  return null;
}

function isHedged(passage: Passage, sentence: Sentence, owner: string | null, due: string | null): boolean {
  return owner === null || (isHedgedBy(passage, sentence) && !(due !== null && owner === "you"));
}

function isHedgedBy(passage: Passage, sentence: Sentence): boolean {
  return firstMatch(passage, sentence, hedge) >= 0;
}
