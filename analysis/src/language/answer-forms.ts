import { type Passage, toPassage, type Word } from "./passage.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that point back at what was asked, or weigh it. */
const pointingBack = set(
  "it its it's that that's they they're them those these he he's she she's him her his their yes yeah yep no nope nah not maybe perhaps probably possibly hopefully sure  both neither none nobody nothing everything everyone everybody all most some sometimes always never usually mostly depends because since cause cuz sorry unfortunately " +
    "guess think believe suppose assume expect imagine know idea unclear unsure afraid hope don't doesn't didn't can't won't haven't hasn't isn't aren't wasn't good great bad badly well better worse fine okay hard difficult easy",
);
const peopleWords = set(
  "i i'm i'll i've i'd we we'll you he she they them us somebody someone anyone nobody everyone everybody team me him her people folks guys",
);
const timeWords = set(
  "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight morning afternoon evening noon week weeks month months day days year years hour hours minute minutes january february march april may june july august september october november december " +
    "soon later after before until once when already now next end early late eventually weekend quarter ago yet always never sometimes asap",
);
const amountWords = set(
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million half quarter third percent few several many much lot lots little none nothing all most some enough more less fewer almost nearly about around roughly couple dozen double twice zero very quite pretty fairly completely totally absolutely really well far still",
);
const placeWords = set(
  "in on at under over behind beside near there here inside outside from to where downstairs upstairs folder drive page office room channel repo directory",
);

/** How many words in an answer shows what kind it is. */
const formWords = 25;
/** An answer points back at once, if it does. */
const pointingWords = 8;

/**
 * Whether a reply lacks the form of the answer that was asked for: "who" gets nobody, "when" no time, "how many" no number,
 * and nothing in it points back at the question. False where any words could be the answer.
 */
export function lacksAnswerForm(question: string, reply: Passage): boolean {
  const wanted = wantedIn(toPassage(question).words);
  if (wanted === null || pointsBack(reply)) return false;
  return !reply.words.slice(0, formWords).some((word) => wanted(word));
}

/** "It depends", "they said so", "no idea": the reply speaks of what was asked. */
export function pointsBack({ words }: Passage): boolean {
  return words.slice(0, pointingWords).some(({ key }) => pointingBack.has(key));
}

/** What "who", "when", "how many" and "where" ask for; null where any words will do. */
function wantedIn(words: readonly Word[]): ((word: Word) => boolean) | null {
  for (const [index, { key }] of words.entries()) {
    const next = words[index + 1]?.key ?? "";
    if (/^(?:who|who's|whose|whom)$/.test(key)) return isPerson;
    if (/^(?:when|when's)$/.test(key) || (key === "what" && /^(?:time|day|date)$/.test(next))) return isTime;
    if (/^(?:where|where's)$/.test(key)) return ({ key: word }) => placeWords.has(word);
    if (key === "how" && /^(?:many|much|long|often|far|big|old|sure|large|soon|fast|late)$/.test(next))
      return (word) => isAmount(word) || isTime(word);
    if (/^(?:what|what's|which|why|how)$/.test(key)) return null;
  }
  return null;
}

function isPerson({ key }: Word): boolean {
  return peopleWords.has(key);
}

function isTime({ key }: Word): boolean {
  return timeWords.has(key) || /\d/.test(key);
}

function isAmount({ key }: Word): boolean {
  return amountWords.has(key) || /\d/.test(key);
}
