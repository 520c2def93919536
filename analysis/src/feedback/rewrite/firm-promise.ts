import { countWords } from "../../evidence/excerpt.ts";
import { findHedges } from "../../language/hedges.ts";
import { clean, without } from "./clean.ts";

/** A longer promise gets its date in a clause of its own. */
const shortWordsMax = 14;

const softTries: readonly (readonly [RegExp, string])[] = [
  [
    /\b(I(?:['’]ll| will| can| could| might| may| should)) (?:maybe |probably |perhaps |hopefully )?(?:try|see if I can|attempt) to\b/giu,
    "$1",
  ],
  [/\b(I(?:['’]ll| will)) see if I can\b/giu, "I will"],
  [/\bI (?:might|may|could|should|can)(?: be able to)?(?= \p{Ll})/gu, "I'll"],
  [/\bI (?:should|ought to)(?: probably)?(?= \p{Ll})/gu, "I'll"],
  [
    /\s*,?\s*\b(?:at some point|when I get to it|when I have time|sometime|soon|someday|as soon as I can|later on|eventually)\b/giu,
    "",
  ],
];

/** What people say before they take something on after all. */
const doubting = /^(?:(?:alright|all right|okay|ok|well|so|yeah|um|uh)[\s,]+)*I don['’]t know,? (?=I)/iu;

/** The same promise without hedges and with a place for the date, which is never made up; null where none is left. */
export function firmPromise(line: string): string | null {
  const hedges = findHedges(line.replace(doubting, "")).filter((hedge) =>
    /^(?:maybe|perhaps|possibly|probably|hopefully|kind of|sort of|i guess|i suppose|at some point)$/u.test(
      hedge.phrase,
    ),
  );
  const opened = line.replace(doubting, "");
  let firm = without(clean(opened), []);
  firm = hedges.length === 0 ? firm : clean(without(opened, hedges));
  for (const [soft, hard] of softTries) firm = firm.replace(soft, hard);
  const promise = firm.trim().replace(/[\s.,;:!?…-]+$/u, "");
  if (!/\bI(?:['’]ll| will|['’]m going to| am going to)\b/u.test(promise)) return null;
  return `${promise}${countWords(promise) <= shortWordsMax && !/[,;:]|\b(?:because|if|when|so|but|and)\b/iu.test(promise) ? " by <day>" : ", and it will be done by <day>"}.`;
}
