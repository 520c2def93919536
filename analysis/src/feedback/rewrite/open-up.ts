import { capitalized } from "../wording.ts";
import { ingForm } from "./participle.ts";

/** A closed question as a pattern, and the open one that asks for the same. */
type Opening = readonly [closed: RegExp, open: string | ((...groups: string[]) => string | null)];

const pronoun =
  "it|that|this|he|she|they|we|you|i|there|these|those|everything|everyone|everybody|anyone|anybody|someone";
const gradable =
  "ready|sure|happy|comfortable|clear|confident|worried|busy|close|familiar|satisfied|certain|hard|difficult|easy|important|expensive|likely|realistic|useful|helpful|big|bad|safe|stable|urgent|reliable|common|far|aware|interested|excited|good|fast|slow|complicated|risky|strong";

/** Verbs of which one cannot be in the middle. */
const states = new Set(
  "be have know like love want need see think mean remember hear notice agree believe understand prefer feel own hate seem care mind forget get happen".split(
    " ",
  ),
);

/** Wordings that keep to what was asked; the first that fits is taken. */
const close: readonly Opening[] = [
  [/^(do|does|did) (you|they|we|he|she) (\w+|know about) anything( else)?\b(.*)$/i, "what$4 $1 $2 $3$5"],
  [
    /^(do|does|did) (you|they|we|he|she) (\w+|know about) any (?:other |more )?([\w-]+)(.*)$/i,
    "what $4 $1 $2 $3$5",
  ],
  [
    /^(?:do|does) (any(?:one|body)|some(?:one|body)) (?:else )?(?:have|want|see|got) (?:any |some )?(questions?|concerns?|thoughts?|ideas?|comments?|objections?|feedback|input)\b(.*)$/i,
    "what $2 are there$3",
  ],
  [/^(?:have|has) (?:any(?:one|body)|you|we) (?:got )?(?:any|some) (.+)$/i, "what $1 are there"],
  [/^(?:is|was) there any(?:one|body) (?:else )?(?:here )?who (.+)$/i, "who $1"],
  [/^(is|are|was|were) there anything( else)?(.*)$/i, "what$2 $1 there$3"],
  [
    /^(is|are|was|were) there (?:any|some) (?:more |other )?((?:[\w-]+ )?[\w-]+)( (?:on|from|for|to|about|in|with|that|which|we|you|at|of|here)\b.*)?$/i,
    (_, aux = "", what = "", rest = "") => `what ${what} ${aux.toLowerCase()} there${rest}`,
  ],
  [/^do you agree\b(?: with)?(.*)$/i, "how do you see it$1"],
  [/^do you (?:want|wish) to (?:start|begin)\b.*$/i, "where would you like to start"],
  [/^do you want me to (.+)$/i, "what would help you most if I $1"],
  [/^(?:would|do) you (?:mind|object)\b(.*)$/i, "how do you feel about it$1"],
  [/^do you think (?:that )?(.+)$/i, "what speaks for and against it: $1"],
  [/^do you (?:like|enjoy) (.+)$/i, "what do you like about $1"],
  [/^(?:do|did) you know (?:about )?((?:what|how|who|where|when|why)\b.+)$/i, "what do you know about $1"],
  [
    /^(?:do|did) you (?:know|remember) (?:about |if |whether )?((?:the|our|your|their|this|that)\b(?!.*\b(?:is|was|were|are|has|had|will|would|can)\b).+)$/i,
    "what do you know about $1",
  ],
  [/^(?:do|did) you (?:understand|follow|get) (.+)$/i, "what is still unclear to you about $1"],
  [/^(?:should|shall) (we|i|you|they|he|she|it) (?:not )?(.+)$/i, "what happens if $1 $2"],
  [/^shouldn'?t (we|i|you|they|he|she|it) (.+)$/i, "what happens if $1 $2"],
  [
    /^(?:can|could|can't|couldn't) (we|they) (?:just |maybe |also |please |actually )?(.+)$/i,
    (_, who = "", rest = "") => `what would it take for ${objectOf(who)} to ${rest}`,
  ],
  [
    /^(?:can|could|would|will) you (?:please |maybe |perhaps |just |also |possibly )?(.+)$/i,
    "what would you need to $1",
  ],
  [/^would you (?:rather|prefer(?: to)?|like(?: to)?) (.+)$/i, "what would you prefer: $1"],
  [/^(?:does|would|will|did|could|can) (that|this|it) work( for [^?]+)?$/i, "how does $1 work$2"],
  [
    /^(?:does|did|would) (that|this|it) (?:sound|look|seem|feel) (?:okay|ok|fine|alright|all right|good|right|reasonable)( .+)?$/i,
    "how does $1 sound$2",
  ],
  [
    /^(?:does|did|would) (that|this|it) make sense(?: to (?:you|everyone|everybody|people))?$/i,
    "what is still unclear about $1",
  ],
  [
    /^(?:does|would) it (?:still )?make sense (?:then |now )?to (\w+)(.*)$/i,
    (_, verb = "", rest = "") => `what speaks for and against ${ingForm(verb.toLowerCase())}${rest}`,
  ],
  [/^(?:does|did|do) (that|this|it|these|they) help\b(.*)$/i, "how does $1 help$2"],
  [
    /^(?:is|was) (that|this|it) (?:okay|ok|fine|alright|all right|good|clear|right|correct|true|enough)( .+)?$/i,
    "how does $1 look to you$2",
  ],
  [/^are you (?:okay|ok|fine|good|happy|comfortable|cool) with (.+)$/i, "how do you feel about $1"],
  [/^are you sure\b(.*)$/i, "what makes you sure$1"],
  [
    new RegExp(
      `^(is|are|am|was|were) (${pronoun}) (?:really |very |quite |already |all |still )?(${gradable})( .+)?$`,
      "i",
    ),
    "how $3 $1 $2$4",
  ],
  [/^are you (?:still |already |currently )?(\w{2,}ing)\b(.*)$/i, "where do you stand with $1$2"],
  [
    /^(?:are|is|am) (we|they|he|she|i) (?:still |already |currently )?(?!going to|gonna)(\w{2,}ing)\b(.*)$/i,
    (_, who = "", doing = "", rest = "") =>
      `where ${/^s?he$/iu.test(who) ? "does" : "do"} ${who} stand with ${doing}${rest}`,
  ],
  [
    /^(?:are|is) (we|you|they|he|she|it|that|this) (?:going to|gonna) (.+)$/i,
    (_, who = "", rest = "") => `what will happen if ${agreeing(who, rest)}`,
  ],
  [
    /^(?:will|would) (it|that|this|we|they|he|she) (.+)$/i,
    (_, who = "", rest = "") => `what will happen if ${agreeing(who, rest)}`,
  ],
  [/^is there (?:a|an|the) ([\w-]+) (?:already|yet|for (.+))$/i, "what does the $1 look like"],
  [/^is there (?:a|an) (way|chance|possibility) (.+)$/i, "what would be a $1 $2"],
  [/^is there (?:a|an) (.+)$/i, "what does the $1 look like"],
  [
    /^do you have (?:a|an|the|some) ([\w-]+)( (?:for|about|of|with|to|in|on)\b.+)?$/i,
    "what does your $1 look like$2",
  ],
  [/^have you (?:ever )?(?:thought|talked) about (.+)$/i, "what are your thoughts on $1"],
  [/^(?:did|have) you (?:see|seen|read|try|tried|use|used|test|tested) (.+)$/i, "what did you make of $1"],
  [
    /^(?:did|have) you (?:manage|have a chance|get a chance|get around|got around|find time)(?:d|ged)? to (\w+)\b(.*)$/i,
    (_, verb = "", rest = "") => `how far did you get with ${ingForm(verb.toLowerCase())}${rest}`,
  ],
  [
    /^did (you|they|we|he|she) (?:actually |already |also |really )?(?!not\b|any\b|all\b)(\w+)\b(.*)$/i,
    (_, who = "", verb = "", rest = "") =>
      states.has(verb.toLowerCase())
        ? null
        : `how far did ${who} get with ${ingForm(verb.toLowerCase())}${rest}`,
  ],
  [/^(?:any|no) (questions|thoughts|concerns|objections|comments|ideas)\b(.*)$/i, "what $1 do you have$2"],
  [/^(?:anything|any(?:one|body)) else(?: from (.+))?$/i, "what else is on your mind"],
  [
    /^(is|are|was|were|can|could) (it|this|he|she|they|we|these|those|everything|everyone|everybody) (?!what\b|where\b|who\b|how\b|why\b|like\b)(\S+ .+)$/i,
    (_, aux = "", who = "", rest = "") => `what tells us whether ${who} ${aux.toLowerCase()} ${rest}`,
  ],
];

/** What can be asked on top of any question of a kind, so that yes or no is no answer any more. */
const onTop: readonly Opening[] = [
  [/^(?:did|have|has|had) (?!i\b|any|some)\w+ (?!got\b)\w+/i, "and how did that go"],
  [/^(?:can|could|will|would|should|shall) (?!i\b|any|some|people)\w+ \w+/i, "and what would it take"],
  [/^do you (?!want|wanna)\w+/i, "and how does that work for you"],
  [
    /^(?:do|are|is|does|was|were) (?!i\b|you want|you wanna|any|some|there\b|people)\w+ \w+/i,
    "and how can we tell",
  ],
];

/** What may stand before a question and is no part of it; a name stays. */
const opening =
  /^(?:(?:so|okay|ok|and|but|well|um|uh|right|yeah|then|now|also|or|because|sorry|like|oh|hey|i mean)\b,?\s+)*((?:\p{Lu}\p{L}+,\s+)?)(?:(?:so|um|uh|well|and)\b,?\s+)*(.*)$/iu;
/** Marks of a line that breaks off or begins again: no wording mends those. */
const broken =
  /(?:\b\w{1,3}-|--|…|\.\.)(?:\s|$)|\b(\w+) \1\b|\b(?:or|and|but|the|a|an|to|so|of|like)$|,\s*$/iu;

/**
 * A question that a yes or no settles as one that it does not. `sure` is false where nothing but a second question could be
 * added; null where not even that reads well.
 */
export function openUp(question: string): { readonly open: string; readonly sure: boolean } | null {
  const [, name = "", core = ""] = opening.exec(question.trim()) ?? [];
  const asked = `${core.charAt(0).toLowerCase()}${core.slice(1)}`.replace(/[?.!…,\s]+$/u, "");
  if (broken.test(core.replace(/[?.!\s]+$/u, ""))) return null;
  for (const [closed, open] of close) {
    if (!closed.test(asked)) continue;
    const reworded =
      typeof open === "string" ? asked.replace(closed, open) : open(...(closed.exec(asked) ?? []));
    if (reworded !== null) return { open: finished(name, reworded), sure: true };
  }
  if (!question.includes("?")) return null;
  const added = onTop.find(([start]) => start.test(asked))?.[1];
  return typeof added === "string" ? { open: finished(name, `${asked}, ${added}`), sure: false } : null;
}

function finished(name: string, text: string): string {
  const plain = text.trim().replace(/ {2,}/gu, " ");
  const asked = name === "" ? capitalized(plain) : `${name}${plain}`;
  return `${asked.replace(/\bi\b(?=[ ,']|$)/gu, "I")}?`;
}

function objectOf(pronounWord: string): string {
  const objects: Readonly<Record<string, string>> = { we: "us", they: "them" };
  return objects[pronounWord.toLowerCase()] ?? pronounWord;
}

/** `it` and `break` as `it breaks`. */
function agreeing(who: string, rest: string): string {
  const [verb = "", ...others] = rest.split(" ");
  const third = /^(?:it|that|this|he|she)$/iu.test(who);
  return [who, third ? thirdPerson(verb) : verb === "be" ? "are" : verb, ...others].join(" ");
}

function thirdPerson(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
