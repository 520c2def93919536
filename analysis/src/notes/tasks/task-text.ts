import type { Conversation } from "../../conversation/conversation.ts";
import { capitalized, cleanLine } from "../clean-line.ts";
import type { Statement } from "../statements.ts";
import type { Ownership } from "./owners.ts";

const adverbs =
  "(?:also|just|then|probably|maybe|definitely|certainly|actually|perhaps|please|quickly|possibly|hopefully|still)";
const softeners = `(?:(?:${adverbs}|try (?:to|and)|be able to|go ahead and|go and|happy to|like you to|need to|have to) )*`;
const starts = [
  "(?:I'll|I will|I shall|I'm going to|I'm gonna|I am going to|I can|I could|I might|I should|I need to|I have to|I've got to|I want to|I plan to|I'd like to|I'd be (?:happy|glad) to|I'm (?:happy|glad) to|I promise to|I guess I can|let me)",
  "(?:(?:can|could|would|will) you(?: please)?|would you mind|I need you to|I want you to|I'd like you to|you'll|you will|you should|you need to|you have to|you must|you're (?:going to|gonna)|are you able to|please)",
  "(?:we'll|we will|we should|we need to|we have to|we must|we've got to|we're (?:going to|gonna)|we ought to|let's)",
  "(?:someone|somebody|one of us|anyone|anybody) (?:will|should|needs to|has to|can|could|must|to|might)",
  "\\p{L}[\\p{L}'-]*(?:(?:,)? (?:can|could|will|would) you(?: please)?| will| can| could| should| needs to| has to| is going to| are going to| to|, please)",
].map((start) => new RegExp(`(?:^|[\\s,])${start} ${softeners}(?=\\p{L})`, "iu"));
/** What comes after the work: asides, reasons and the next thought. */
const tail =
  /(?:[\s,]+(?:is that okay|if that's okay|if you want|if you like|if i can|okay|right|yeah|i think|i guess|you know|for sure))+$/iu;
const wordsMax = 24;
const cutWordsMin = 4;

/** The work as an instruction: "Send the draft to Bob by Thursday". Null where no work can be read out of the words. */
export function describeTask(
  statement: Statement,
  ownership: Ownership,
  conversation: Conversation,
): string | null {
  const line = cleanLine(statement.text).replaceAll("’", "'").replace(/[.?]$/, "");
  const rest = afterStart(line, ownership);
  if (rest === null) return null;
  const work = shortened(rest.replace(tail, ""));
  const named = namePeople(work, statement, ownership, conversation);
  return named.split(" ").length >= 2 ? capitalized(named) : null;
}

function afterStart(line: string, ownership: Ownership): string | null {
  const patterns =
    ownership.how === "I"
      ? starts.slice(0, 1)
      : ownership.how === "unknown"
        ? starts.slice(1)
        : [...starts.slice(4), ...starts.slice(1, 4)];
  let best: { at: number; rest: string } | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match && (best === null || match.index < best.at))
      best = { at: match.index, rest: line.slice(match.index + match[0].length) };
  }
  if (best === null) return null;
  // "Let's do it: we'll run the test" says what to do after the colon.
  return /^(?:do|say|see|try) (?:it|that|this)[:,.]/iu.test(best.rest)
    ? (afterStart(best.rest, ownership) ?? best.rest)
    : best.rest;
}

/** Ends where a second thought begins, if it would grow too long. */
function shortened(work: string): string {
  const sentence = work.split(/(?<=[\p{Ll}\d])[.?!]\s/u)[0] ?? work;
  const clause = /,? (?:and|but|so|then)?,? ?(?:I|you|we|they|he|she|it)(?:'ll|'m|'re|'d|'ve)? \p{Ll}/u.exec(
    sentence,
  );
  const first =
    clause?.[0].startsWith(",") && sentence.slice(0, clause.index).split(" ").length >= cutWordsMin
      ? sentence.slice(0, clause.index)
      : sentence;
  const words = first.split(" ");
  if (words.length <= wordsMax) return first;
  const kept = words.slice(0, wordsMax);
  for (let at = kept.length - 1; at >= cutWordsMin; at--) {
    if (
      /[,;]$/.test(kept[at - 1] ?? "") ||
      /^(?:and|but|so|because|which|where|if|when)$/i.test(kept[at] ?? "")
    )
      return kept.slice(0, at).join(" ").replace(/[,;]$/, "");
  }
  return `${kept.join(" ")} …`;
}

/** "you", "me" and "my" become names where it is certain whose they are: a list of tasks has no speaker. */
function namePeople(
  work: string,
  statement: Statement,
  ownership: Ownership,
  conversation: Conversation,
): string {
  const speaks = ownership.owner === statement.speaker;
  const listener = speaks ? (ownership.listener ?? askerOf(statement, conversation)) : ownership.owner;
  let text = work;
  if (!speaks)
    text = text.replace(/\bme\b/giu, statement.speaker).replace(/\bmy\b/giu, `${statement.speaker}'s`);
  if (speaks)
    text = text
      .replace(/\bmine\b/giu, `${statement.speaker}'s`)
      .replace(/\bmy\b/giu, `${statement.speaker}'s`);
  if (speaks && listener !== null)
    text = text
      .replace(/\byour\b/giu, `${listener}'s`)
      .replace(/\byou'll\b/giu, `${listener} will`)
      .replace(/\byou're\b/giu, `${listener} is`)
      .replace(asObject, listener);
  return text;
}

/** "you" where it is no subject, so that the verb behind it still fits a name. */
const asObject =
  /(?<!\b(?:if|when|that|what|as|because|so|before|after|than|where|how|which|who|whatever|and|or|do|can|until|once|whether) )\byou\b(?!'| (?:know|guys|all|can|could|will|would|have|are|need|want|said|like)\b)/giu;

/** Whom an answer is given to: who held the floor right before. */
function askerOf(statement: Statement, conversation: Conversation): string | null {
  const turn = conversation.turns[statement.turn];
  const before = turn?.repliesTo == null ? undefined : conversation.turns[turn.repliesTo];
  return before?.speaker ?? null;
}
