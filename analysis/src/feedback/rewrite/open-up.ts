import { capitalized } from "../wording.ts";

/** A closed question and the open one that asks for the same; `$1` is what stays. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:do|does|did) (you|they|we|he|she) (need|want|have|see|expect|know about|remember|hear|miss) any(?:thing|\s\w+)( else)?\b(.*)$/i,
    "what$3 do $1 $2$4",
  ],
  [/^(?:is|are|was|were) there any(?:thing|one|body)? ?(else )?(.*)$/i, "what $1is there $2"],
  [/^do you agree\b(?: with)?(.*)$/i, "how do you see it$1"],
  [/^do you think (?:that )?(.+)$/i, "what speaks for and against it: $1"],
  [/^do you (?:like|enjoy) (.+)$/i, "what do you like about $1"],
  [/^(?:should|shall) (we|i) (.+)$/i, "what happens if $1 $2"],
  [/^shouldn'?t (we|i) (.+)$/i, "what happens if $1 $2"],
  [/^(?:can|could) (we|i) (.+)$/i, "what would it take for us to $2"],
  [
    /^(?:can|could|would|will) you (?:please |maybe |perhaps |just |also )?(.+)$/i,
    "what would you need to $1",
  ],
  [/^(?:does|would|will|did|could|can) (that|this|it) work( for [^?]+)?$/i, "how does $1 work$2"],
  [
    /^(?:is|was) (that|this|it) (?:okay|ok|fine|alright|all right|good|clear|right|correct|true|enough)( .+)?$/i,
    "how does $1 look to you$2",
  ],
  [/^(?:does|did) (that|this|it) make sense\b.*$/i, "what is still unclear about $1"],
  [/^are you (?:okay|ok|fine|happy|comfortable) with (.+)$/i, "how do you feel about $1"],
  [/^are you sure\b(.*)$/i, "what makes you sure$1"],
  [/^is there (?:a|an|the) ([\w-]+) (?:already|yet|for (.+))$/i, "what does the $1 look like"],
  [/^is there (?:a|an) (.+)$/i, "what does the $1 look like"],
  [/^do you have (?:a|an|the|some) ([\w-]+)( .+)?$/i, "what does your $1 look like$2"],
  [/^have you (?:thought|talked) about (.+)$/i, "what are your thoughts on $1"],
  [/^(?:did|have) you (?:see|seen|read|try|tried|use|used|test|tested) (.+)$/i, "what did you make of $1"],
  [/^(?:any|no) (questions|thoughts|concerns|objections|comments|ideas)\b(.*)$/i, "what $1 do you have$2"],
  [/^anything else\b(.*)$/i, "what else is on your mind$1"],
];

/** Openings that stay in front of a question. */
const opening = /^((?:(?:so|okay|ok|and|but|well|um|uh|right|yeah|then|now|also),?\s+)*)(.*)$/i;

/** A question that a yes or no settles as one that it does not; null where no honest rewording is known. */
export function openUp(question: string): string | null {
  const [, , core = ""] = opening.exec(question.trim()) ?? [];
  const asked = core.replace(/[?.!\s]+$/u, "");
  for (const [closed, open] of patterns) {
    if (closed.test(asked))
      return `${capitalized(asked.replace(closed, open)).trim().replace(/ {2,}/g, " ")}?`;
  }
  return null;
}
