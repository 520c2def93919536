/** Words that any conversation is full of, whatever it is about. */
const common = new Set(
  (
    "the a an and or but if so then than that this these those there here it its it's i you he she we they me him her us them my your his our their mine yours ours " +
    "is are was were be been being am do does did done doing have has had having will would can could should shall may might must " +
    "not no yes yeah yep okay ok right well just like really very quite pretty too also even still only maybe perhaps probably actually basically " +
    "of in on at by for with from to into onto about over under up down out off as because until while before after again " +
    "what which who whom whose when where why how all any both each few more most other some such same own one two three ones " +
    "get got getting go going gone went come coming came make makes made making take takes took taken put say says said saying tell told think thinks thought know knows knew known " +
    "see sees saw seen look looks looking want wants wanted need needs needed mean means meant guess feel feels felt let lets keep kept try trying tried use using used " +
    "thing things stuff way ways kind sort lot lots bit something anything nothing everything someone anyone everyone people guys thanks thank please sorry sure good great nice fine cool " +
    "now today yet already always never ever much many little long back first last next time times day um uh er mm hmm mhm oh ah hey hi hello bye anyway though although " +
    "i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're they've they'll he's she's that's there's here's what's who's how's where's let's " +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't gonna wanna gotta kinda cause 'cause understand understood point"
  ).split(" "),
);
const lengthMin = 3;
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'-]*[\p{L}\p{M}\p{N}])?/gu;

/** The words of a text that say what it is about, each once, without their endings. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().replaceAll("’", "'").matchAll(wordPattern)) {
    const stem = stemOf(word);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}

/** How many of the stems are in both. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared;
}

function stemOf(word: string): string | null {
  if (word.length < lengthMin || common.has(word)) return null;
  const key = word.replace(/'s$/, "").replace(/(?:ies|ied)$/, "y");
  const single = key.replace(/(?<=[^s])s$/, "");
  const short = single.replace(/(?:ing|edly|ed|ly|ment|ion)$/, "");
  return (short.length >= lengthMin ? short : single).replace(/(.)\1$/, "$1").replace(/e$/, "");
}
