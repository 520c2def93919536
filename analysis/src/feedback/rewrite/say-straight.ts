import { countWords, quoteLength } from "../../evidence/excerpt.ts";
import { findHedges } from "../../language/hedges.ts";
import { clean, without } from "./clean.ts";

/** Hedges that can go without anything else in the sentence changing. */
const removable =
  /^(?:maybe|perhaps|possibly|probably|hopefully|somewhat|kind of|sort of|kinda|sorta|i guess|i suppose|a little bit|or something|or whatever|if that makes sense|just a thought|more or less|at some point|i feel like)$/u;

/** "the 28th kind of a thing": what is left without the hedge would be "a thing". */
const aKindOfThing = /,? (?:kind|sort) of (?:a )?(?:thing|deal)\b/giu;

/** The same line without its hedges and fillers; null where taking a hedge out would break it. */
export function sayStraight(line: string): string | null {
  const hedges = findHedges(line);
  if (hedges.length === 0 || hedges.some((hedge) => !removable.test(hedge.phrase))) return null;
  const straight = clean(without(line.replace(aKindOfThing, ""), findHedges(line.replace(aKindOfThing, ""))));
  return countWords(straight) < quoteLength.wordsMin ? null : straight;
}
