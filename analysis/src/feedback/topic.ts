/** A noun with its article, and at most two words before it: "the budget", "our new logo design". */
const nounPhrase =
  /\b(the|our|your|this|these|their|an?)\s+((?:[a-z][a-z-]*\s+){0,2}?[a-z][a-z-]{3,})(?=\s*[,.;:?!]|\s*$|\s+(?:is|are|was|were|of|for|in|on|to|and|that|which|has|have|will|would|should|can|could|because|so|at|from|with|we|you|i|they|it|if|when|but|or|as|by|than|does|did)\b)/gi;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A text says early what it is about; the rest of a very long one is not read. */
const charactersRead = 2000;

/** Nouns that name nothing on their own. */
const vague = set(
  "thing things way ways lot lots kind kinds sort sorts point points time times fact moment idea ideas question questions other others same first second third last next people person guys guy stuff part parts case cases problem problems whole right left rest reason reasons example examples day days week weeks month months year years today hour hours minute minutes meeting call while couple number numbers bunch area areas place side sides type types term terms sense chance matter issue issues something anything nothing everything one ones two three four five more most much many little little-bit bit level stage word words line lines end start beginning middle top bottom back front hand little best better worst only main real good great nice different certain sure able work answer answers comment comments view views note notes step steps direction group team everybody else mind opinion feeling look life world name names dude gentleman lady hell sake record moment's possibility situation opportunity guess equivalent future amount topic topics sample order effort sure",
);
/** Words that never stand inside such a phrase. */
const outside = set(
  "i you we he she they it is are was were be been do does did have has had not very really just also only even still kind sort what who how when where why which a an the this that these those my your our his her their of to in on at for with from by as if so and or but than then because like um uh er well yeah yes no okay ok right can could will would should might may must said says say think know want need get got go going make made let let's there here all some any more most very actually basically other same first whole next last certain less more appropriate personal faster slower better two three four five six seven eight nine ten half bit lot eleven twelve twenty thirty forty fifty sixty hundred fourth fifth sixth seventh eighth ninth tenth twelfth fifteenth twentieth thirtieth",
);
/** Endings of words that are more often no nouns. */
const noNoun = /(?:ly|ed|ous|ful|ive|able|ible|est|ical|less|self|selves)$/u;

/**
 * What a text speaks about, in its own words with "the" or "a" before them; null where none of them is telling enough.
 * Names and abbreviations are never taken.
 *
 * @example topicOf("I worry about the supplier contract.") // "the supplier contract"
 */
export function topicOf(text: string): string | null {
  const read = text.slice(0, charactersRead);
  let best: { readonly phrase: string; readonly rating: number } | null = null;
  for (const [, article = "", words = ""] of read.matchAll(nounPhrase)) {
    const nouns = words.split(/\s+/u);
    if (!isTelling(nouns)) continue;
    const rating = ratingOf(read, article.toLowerCase(), nouns);
    if (best === null || rating > best.rating) best = { phrase: phraseOf(article, nouns), rating };
  }
  return best?.phrase ?? null;
}

function isTelling(nouns: readonly string[]): boolean {
  const last = nouns.at(-1) ?? "";
  if (nouns.some((word) => word !== word.toLowerCase() || outside.has(word))) return false;
  return !vague.has(last) && !noNoun.test(last) && nouns.every((word) => !/-$|ly$|^-/u.test(word));
}

/** A word that comes again is what the text is about; two words say more than one. */
function ratingOf(text: string, article: string, nouns: readonly string[]): number {
  const last = nouns.at(-1) ?? "";
  const again = text.toLowerCase().split(last).length - 2;
  const size = nouns.length === 2 ? 1.5 : nouns.length === 1 ? 1 : 0.8;
  return Math.min(again, 3) + size - (article.startsWith("a") ? 0.6 : 0);
}

function phraseOf(article: string, nouns: readonly string[]): string {
  const kept = /^an?$/iu.test(article) ? article.toLowerCase() : "the";
  return `${kept} ${nouns.join(" ")}`;
}
