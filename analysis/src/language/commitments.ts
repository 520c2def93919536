import type { CommitmentSpan } from "../conversation/acts.ts";
import { calledIn } from "./called.ts";
import { duePhrase } from "./due.ts";
import { labelAt, type Names, namesOf } from "./names.ts";
import { handsOutNothing, isNoPromise } from "./no-task.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { type PhraseMatcher, phraseMatcher } from "./phrases.ts";
import { questionKind } from "./questions.ts";
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
/** Promises from the other side: "you'll have it on Monday", "expect it from me". */
const byMeWithDate = phraseMatcher([
  "i'm|i_am sending|writing|finishing|delivering|submitting|publishing|drafting|preparing|reviewing|fixing|calling|booking|updating|sharing|handing|closing|testing|shipping|merging|releasing|picking|wrapping|committing|owning|handling|putting|getting",
  "you'll|you_will|you_can get|have|see|receive|find|hear",
  "you|everyone gets|get|have it|that|this|the|them",
  "leave it|that|this|the * * * * with|to me",
  "leave it|that|this|the * * * with|to me",
  "leave it|that|this|the * * with|to me",
  "leave it|that|this with|to me",
  "i commit|own|take|promise|guarantee",
  "it'll|it_will|that'll|that_will|they'll be|go|land in|out|done|ready|with|on|up",
  "will be in|with|on your|you|the",
  "put me down|in",
  "i'm|i_am on it|that|this",
  "i've|i_have got it|that|this|you_covered",
  "that's|that_one_is|this_one's|this_is mine|on_me",
  "you can|may expect|count",
  "i|i'll|i_will make_sure",
]);
/** The same as an order: "expect it on Monday". */
const orderWithDate = phraseMatcher(["expect|count|look it|that|this|the|them|on|for|me|my|an|a"]);
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
  "someone|somebody|one_of_us will|should|needs_to|has_to|can|could|must|to|might",
  "anyone|anybody will|should|needs_to|has_to|must",
  "it|this needs to be",
]);
const afterName = phraseMatcher([
  "will|can|could|should|must|shall",
  "is|are going_to|gonna",
  "needs|has to",
  "please",
  "can|could|will|would you",
  "you'll",
  "you will",
]);
/** As notes have it: "Bob to send the draft". */
const afterNameFirst = phraseMatcher(["to"]);
const assigned = phraseMatcher([
  "action|actions|action_item|action_point|ai|to-do|todo for|on|to",
  "action|action_item owner|is",
]);
const between = phraseMatcher([
  "also|just|really|personally|gladly|happily|have_to|need_to|definitely|then|probably|maybe|please|quickly|certainly|actually|still|all|perhaps|possibly|hopefully|personally",
  "try to|and",
  "do my|our best to",
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
  "some time|day",
  "down the road|line",
  "when|once things calm|settle|slow|quiet",
  "soon|soonish",
  "get around to",
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
/** "I'll be out tomorrow", "I'll see you on Monday". */
const noPromise = new Set(
  "be see miss go come leave stop join say let guess think know have need want not never always probably only say love hate remember wait stay turn get been".split(
    " ",
  ),
);
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

/** Everybody to whom one sentence gives something to do: "Ann will call them, and I'll write it up". */
export function ownersIn(passage: Passage, sentence: Sentence, names: Names): Set<string> {
  const owners = new Set<string>();
  for (let index = sentence.first; index < sentence.last; index++) {
    const named = labelAt(names, passage.words[index]);
    if (named && isNamed(passage, sentence, index)) owners.add(named);
    if (takesTask(passage, sentence, index, firmByMe)) owners.add("I");
  }
  return owners;
}

/** Undefined where the sentence gives nobody anything to do. */
function ownerIn(passage: Passage, sentence: Sentence, names: Names): string | null | undefined {
  if (handsOutNothing(passage, sentence)) return undefined;
  const asks = (questionKind(passage, sentence) ?? "tag") !== "tag";
  for (let index = sentence.first; index < sentence.last; index++) {
    const named = labelAt(names, passage.words[index]);
    if (named && isNamed(passage, sentence, index)) return named;
    if (assigned(passage.words, index, sentence.last) > index)
      return assignee(passage, sentence, index, names);
    if (conditional.has(passage.words[index - 1]?.key ?? "") && index > sentence.first) continue;
    const owner = pronounOwner(passage, sentence, index, names, asks);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function pronounOwner(
  passage: Passage,
  sentence: Sentence,
  index: number,
  names: Names,
  asks: boolean,
): string | null | undefined {
  const early = isEarly(passage, sentence, index);
  if (!asks && !isPurpose(passage, index)) {
    if (takesTask(passage, sentence, index, byMe)) return isFirm(passage, sentence, index) ? "I" : undefined;
    if (promisesByDate(passage, sentence, index)) return "I";
  }
  if (early && takesTask(passage, sentence, index, byYou)) return calledIn(passage, sentence, names) ?? "you";
  if (!asks && takesTask(passage, sentence, index, byYouPerhaps)) {
    const named = calledIn(passage, sentence, names);
    if (named || duePhrase(passage, sentence) !== null) return named ?? "you";
  }
  if (early && takesTask(passage, sentence, index, byThem)) return null;
  if (asks || !takesTask(passage, sentence, index, byUs)) return undefined;
  return early || duePhrase(passage, sentence) !== null ? "we" : undefined;
}

/** A name with a task after it, unless it stands in a condition. */
function isNamed(passage: Passage, sentence: Sentence, index: number): boolean {
  if (conditional.has(passage.words[index - 1]?.key ?? "") && index > sentence.first) return false;
  if (takesTask(passage, sentence, index + 1, afterName)) return true;
  return index === sentence.first && takesTask(passage, sentence, index + 1, afterNameFirst);
}

/** With "I'll" before it and a date behind it, nearly any verb is a promise. */
function promisesByDate(passage: Passage, sentence: Sentence, index: number): boolean {
  const { words } = passage;
  const orders = orderWithDate(words, index, sentence.last) > index && isEarly(passage, sentence, index);
  if (orders || byMeWithDate(words, index, sentence.last) > index) return hasRealDate(passage, sentence);
  let at = firmByMe(words, index, sentence.last);
  if (at <= index || sentence.last - sentence.first > sentenceWordsMax) return false;
  for (let after = between(words, at, sentence.last); after > at; after = between(words, at, sentence.last))
    at = after;
  const verb = words[at]?.key ?? "";
  if (noPromise.has(verb) || negated.has(verb) || doneOnTheSpot(words, at, sentence.last) > at) return false;
  return hasRealDate(passage, sentence);
}

function hasRealDate(passage: Passage, sentence: Sentence): boolean {
  const due = duePhrase(passage, sentence);
  return due !== null && !/\b(?:today's|this (?:call|meeting|session)|now)\b/i.test(due);
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
  if (duePhrase(passage, sentence) !== null) return true;
  if (isNoPromise(passage, sentence, index)) return false;
  if (firmByMe(passage.words, index, sentence.last) > index) return true;
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

function isHedged(passage: Passage, sentence: Sentence, owner: string | null, due: string | null): boolean {
  return owner === null || (isHedgedBy(passage, sentence) && !(due !== null && owner === "you"));
}

function isHedgedBy(passage: Passage, sentence: Sentence): boolean {
  return firstMatch(passage, sentence, hedge) >= 0;
}
