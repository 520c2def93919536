import type { QuestionKind, QuestionSpan } from "../conversation/acts.ts";
import { isHesitation } from "./fillers.ts";
import { type Passage, type Sentence, toPassage, type Word } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const markers = set(
  "so and but well okay ok um uh yeah yes no or now then like hey oh right alright actually because also sorry hi ah mm hmm just anyway",
);
const auxiliaries = set(
  "do does did is are was were am can could will would should shall have has had may might must " +
    "isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't",
);
const subjects = set(
  "i you we they he she it that this these those there the a an any anyone anybody someone somebody everyone everybody your our their my his her its people both all",
);
const whWords = set("what why how where when who which whose whom what's who's where's how's why's when's");
const whSubjects = set("i you we they he she it that this these those there the a an people everyone");
const fixedStarts = phraseMatcher([
  "what|how about",
  "what if",
  "how come",
  "how many|much|long|often|far|big|old|soon",
  "why not|don't",
  "any thoughts|ideas|questions|concerns|comments|objections|feedback|updates",
  "anything|anyone|anybody else",
  "what do|does|did|is|are|was|were|would|should|could|can|will|have|has|kind|sort|time|else",
  "what's|who's|where's|how's",
  "which one|ones|of",
  "you mean",
  "tell me more? about",
  "help me|us understand|see",
  "say more",
  "i'm|i_am curious|wondering|interested|keen what|how|why|where|whether|if|in_what|in_how|to_hear|to_know|about_how|about_what",
  "i'd|i_would love|like|be_curious to hear|know|understand|learn how|what|why|more|your|where|from_you",
  "describe|explain to|for? me|us|how|what|why",
  "share your|what|how|with",
  "give me|us a|your? sense|view|picture|take|read",
  "walk|talk me|us through",
  "can|could you tell|walk|talk me|us",
]);
const invertedTag = phraseMatcher([
  "isn't|wasn't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|hasn't it|he|she|that|there|this",
  "aren't|weren't|don't|didn't|won't|wouldn't|can't|couldn't|shouldn't|haven't you|we|they|i",
  "is|was|does|did|will|would it",
  "do|did|are|have you",
  "don't you think",
]);
const wordTags = set("right correct yeah okay ok no eh huh alright yes");
const notATag = set(
  "that's all is are the not be quite exactly you're he's she's they're it's was were of your my to one that alright on a about just whats do oh",
);
const rhetorical = phraseMatcher([
  "who knows|cares",
  "why not",
  "what can you|we|i do",
  "how should|would i know",
  "you know what i mean",
  "know what i mean",
  "you know",
  "guess what",
  "what else is new",
  "who am i to",
  "how hard can it be",
  "what's not to like",
]);
const factualWhat = phraseMatcher([
  "what time|date|day|year|month|number|name|version|page|color|colour|size|percentage|percent",
  "what's|what_is|what_was|what_are the time|date|name|number|status|link|deadline|price|cost|address|total|eta",
  "what's|what_is|what_was that|it|this|your|his|her name?",
  "what did you|he|she|they|we say",
]);
/** "What is the name of …": a fact, wherever in the next words its noun stands. */
const factNouns = set(
  "name number code zip address date deadline price cost status link title version email phone password id total count budget score size weight age temperature url username color colour",
);
/** How far from "what is" such a noun may stand. */
const factWithin = 6;
/** "What way would you go?" asks for more than a fact, although the noun is one of a kind. */
const openNouns = set(
  "way sort kind part impact effect difference role evidence feedback advice experience reason sense extent thinking support input information insight change value approach challenge problem issue concern question idea option plan story context background help progress else more would could should might will can do does did is are was were has have had makes made if about matters worries stands happens happened comes changed keeps stops went a an the your our their my his her you we they i it this that these those exactly really actually then about",
);
const countingHow = set("many much long often far big old soon fast large late");
const openRequest = phraseMatcher([
  "tell me|us",
  "help me|us understand|see",
  "can|could|would|will you help me|us understand|see",
  "say more",
  "can|could|would you say more|tell",
  "i'm|i_am curious|wondering|interested|keen",
  "i'd|i_would love|like|be_curious to hear|know|understand|learn",
  "describe|explain|share",
  "give me|us a|your? sense|view|picture|take|read",
  "in|to|for what way|ways|extent|sense|reason|respect",
  "where do you see|stand|think",
  "where|when|who|which * * you think|see|feel|worry|expect|hesitate|struggle",
  "walk|talk me|us through",
  "can|could|would|will you please? tell|walk|talk|take me|us through? more?",
  "can|could|would you please? explain|describe|elaborate|expand|share",
  "any thoughts|ideas|concerns|comments|feedback|objections|reactions",
  "thoughts|reactions|ideas|concerns",
]);
const orNothing = set("not something anything whatever so no");

/** The sentences that ask, with or without a question mark, and how: see `QuestionKind`. */
export function findQuestions(text: string | Passage): QuestionSpan[] {
  const passage = toPassage(text);
  return passage.sentences.flatMap((sentence) => {
    const kind = questionKind(passage, sentence);
    return kind ? [{ start: sentence.start, end: sentence.end, kind }] : [];
  });
}

export function isQuestion(passage: Passage, sentence: Sentence): boolean {
  return questionKind(passage, sentence) !== null;
}

/** Wants an answer, which a tag or a rhetorical question does not. */
export function wantsAnswer(kind: QuestionKind): boolean {
  return kind !== "tag" && kind !== "rhetorical";
}

/** What kind of question a sentence is; null where it asks nothing. */
export function questionKind(passage: Passage, sentence: Sentence): QuestionKind | null {
  const { words } = passage;
  const from = afterMarkers(words, sentence);
  if (from >= sentence.last) return null;
  const marked = sentence.mark === "?";
  if (!marked && !asksWithoutMark(words, sentence, from)) return null;
  if (isRhetorical(words, sentence, from)) return "rhetorical";
  if (endsInTag(words, sentence, from, marked)) return "tag";
  return kindFrom(words, sentence, from);
}

/** The first word after "so", "um, and" and the like. */
function afterMarkers(words: readonly Word[], sentence: Sentence): number {
  let from = sentence.first;
  while (from < sentence.last - 1 && isMarker(words[from]?.key ?? "")) from++;
  return from;
}

function isMarker(key: string): boolean {
  return markers.has(key) || isHesitation(key);
}

function asksWithoutMark(words: readonly Word[], sentence: Sentence, from: number): boolean {
  const first = words[from]?.key ?? "";
  const second = words[from + 1]?.key ?? "";
  const third = words[from + 2]?.key ?? "";
  if (sentence.mark === "!") return false;
  if (fixedStarts(words, from, sentence.last) > from)
    return !(first === "what" && second === "is" && whSubjects.has(third) && sentence.mark === ".");
  if (auxiliaries.has(first) && subjects.has(second)) return sentence.last - from > 2;
  if (whWords.has(first))
    return auxiliaries.has(second) && sentence.last - from > 2 && first !== "which" && first !== "when";
  return sentence.mark === "" && endsInTag(words, sentence, from, false);
}

function isRhetorical(words: readonly Word[], sentence: Sentence, from: number): boolean {
  return rhetorical(words, from, sentence.last) === sentence.last;
}

function endsInTag(words: readonly Word[], sentence: Sentence, from: number, marked: boolean): boolean {
  const length = sentence.last - from;
  const last = words[sentence.last - 1]?.key ?? "";
  const before = words[sentence.last - 2];
  if (auxiliaries.has(words[from]?.key ?? "") || whWords.has(words[from]?.key ?? "")) return false;
  if (length >= 4) {
    for (const size of [2, 3]) {
      const start = sentence.last - size;
      if (invertedTag(words, start, sentence.last) === sentence.last) return true;
    }
  }
  if (!wordTags.has(last) || !before || length < 3) return marked && wordTags.has(last) && length === 1;
  return marked
    ? before.pause || !notATag.has(before.key)
    : last === "right" && length >= 5 && !notATag.has(before.key);
}

function kindFrom(words: readonly Word[], sentence: Sentence, from: number): QuestionKind {
  const start = questionStart(words, sentence, from);
  const first = words[start]?.key ?? "";
  if (openRequest(words, start, sentence.last) > start) return "open";
  if (first.startsWith("which") || hasChoice(words, sentence, start)) return "choice";
  if (first.startsWith("why")) return "open";
  if (first.startsWith("how")) return countingHow.has(words[start + 1]?.key ?? "") ? "wh" : "open";
  if (/^what(?:'s)?$/.test(first)) return asksForFact(words, sentence, start) ? "wh" : "open";
  return whWords.has(first) ? "wh" : "yes-no";
}

/** "What city were you born in?", "What was the code for that door?" */
function asksForFact(words: readonly Word[], sentence: Sentence, start: number): boolean {
  if (sentence.last - start < 3 || factualWhat(words, start, sentence.last) > start) return true;
  const second = words[start + 1]?.key ?? "";
  const third = words[start + 2]?.key ?? "";
  if (auxiliaries.has(third) && !openNouns.has(second) && !/s$/.test(second)) return true;
  const states = /'s$/.test(words[start]?.key ?? "") || second === "is" || second === "was";
  if (!states || sentence.last - start > factWithin + 4) return false;
  return words.slice(start + 1, start + 1 + factWithin).some((word) => factNouns.has(word.key));
}

/** Where the asking begins: "Bob, what do you think?" and "for the launch, how do we test?" begin late. */
function questionStart(words: readonly Word[], sentence: Sentence, from: number): number {
  if (isAsking(words, from)) return from;
  for (let index = from + 1; index < sentence.last - 1; index++) {
    if (words[index - 1]?.pause && isAsking(words, skipMarkers(words, index, sentence.last))) {
      return skipMarkers(words, index, sentence.last);
    }
  }
  const second = words[from + 1]?.key ?? "";
  return whWords.has(second) && auxiliaries.has(words[from + 2]?.key ?? "") ? from + 1 : from;
}

function isAsking(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? "";
  return whWords.has(key) || auxiliaries.has(key);
}

function skipMarkers(words: readonly Word[], index: number, to: number): number {
  let at = index;
  while (at < to - 1 && isMarker(words[at]?.key ?? "")) at++;
  return at;
}

function hasChoice(words: readonly Word[], sentence: Sentence, start: number): boolean {
  if (!auxiliaries.has(words[start]?.key ?? "")) return false;
  for (let index = start + 2; index < sentence.last - 1; index++) {
    if (words[index]?.key === "or") return !orNothing.has(words[index + 1]?.key ?? "");
  }
  return false;
}
