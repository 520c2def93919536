/** Coarse kinds of words: what matters for the build of a sentence, not its subject. */
export const wordClasses = [
  "other",
  "filler",
  "pronoun",
  "auxiliary",
  "question",
  "determiner",
  "preposition",
  "conjunction",
  "opinion",
  "assent",
  "negation",
  "number",
  "ing",
  "past",
  "adverb",
] as const;

const members: Readonly<Record<string, string>> = {
  filler: "um uh er eh mm hmm ah oh well so like okay ok alright now actually basically anyway yknow",
  pronoun:
    "i you he she it we they me him us them this that these those there someone anybody anyone everybody everyone something anything one im youre hes shes its were theyre thats theres ive youve weve theyve ill youll itll well theyll id youd hed wed theyd",
  auxiliary:
    "is are was were am be been do does did can could would will shall should may might must have has had isnt arent wasnt werent dont doesnt didnt cant couldnt wouldnt wont shouldnt havent hasnt hadnt gonna",
  question: "what which who whom whose where when why how whats wheres whos hows whatever",
  determiner: "the a an my your our their his her some any every each another no all both",
  preposition:
    "of in on at to for from with by about into onto over under between through during without as than",
  conjunction: "and or but because cause cuz coz if whether while although though since unless until",
  opinion: "think mean know guess suppose believe see say said want need wanna feel",
  assent: "yeah yes yep right sure mmhmm uhhuh exactly true fine good great cool",
  negation: "not nope never nothing neither",
  number:
    "zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half",
};

const classOfWord = new Map<string, number>();
const classNames: readonly string[] = wordClasses;
for (const [name, list] of Object.entries(members)) {
  const index = classNames.indexOf(name);
  for (const word of list.split(" ")) if (!classOfWord.has(word)) classOfWord.set(word, index);
}

export const fillerClass = wordClasses.indexOf("filler");
const conjunctionClass = wordClasses.indexOf("conjunction");
export const assentClass = wordClasses.indexOf("assent");
const endingsOfClass = [
  ["ing", wordClasses.indexOf("ing")],
  ["ed", wordClasses.indexOf("past")],
  ["ly", wordClasses.indexOf("adverb")],
] as const;

const numberClass = wordClasses.indexOf("number");
const digits = new Set("0123456789");

/** The position of a word's class in `wordClasses`. */
export function classOf(word: string): number {
  const known = classOfWord.get(word);
  if (known !== undefined) return known;
  if (word.length > 4) for (const [ending, index] of endingsOfClass) if (word.endsWith(ending)) return index;
  return digits.has(word.charAt(0)) ? numberClass : 0;
}

/** Where the sentence proper begins: after fillers, assents and conjunctions; 0 where nothing else is said. */
export function sentenceStart(classes: readonly number[]): number {
  for (let k = 0; k < classes.length; k++) {
    const own = classes[k];
    if (own !== fillerClass && own !== conjunctionClass && own !== assentClass) return k;
  }
  return 0;
}
