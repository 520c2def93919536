import type { Report } from "@convo/analysis";

/** How often the user, the others and all did each thing, and how often the user cut in on, contradicted or waved away whom. */
export function countedActs({ conversation, user }: Report): number[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  conversation.acts.forEach((acts, position) => {
    const whose = conversation.segments[position]?.speaker === user ? "own" : "others";
    for (const [kind, done] of Object.entries(acts)) {
      const spans: number = Array.isArray(done) ? done.length : Number(done !== null);
      for (let each = 0; each < spans; each += 1) for (const key of [whose, "all"]) count(`${key} ${kind}`);
    }
  });
  for (const { by, of } of conversation.interruptions) {
    if (by === user) for (const key of [`on ${of}`, "made"]) count(key);
  }
  for (const { speaker, repliesTo, index } of conversation.turns) {
    const dismissal = conversation.turnActs[index]?.dismissal;
    if (speaker !== user || repliesTo === null || !dismissal) continue;
    const of = conversation.turns[index - 1]?.speaker;
    for (const key of [`contradicted ${of}`, `contradicted ${of} mildly ${dismissal.mild}`]) count(key);
  }
  return [...counts.values()];
}

/** How often the user said this as a filler, as a hedge and as a stock phrase. */
export function countedPhrase({ conversation, user }: Report, phrase: string): number[] {
  const own = conversation.acts.filter((_, position) => conversation.segments[position]?.speaker === user);
  const kinds = [
    own.flatMap(({ fillers }) => fillers.map(({ word }) => word)),
    own.flatMap(({ hedges }) => hedges.map((hedge) => hedge.phrase)),
    own.flatMap(({ stockPhrases }) => stockPhrases.map((stock) => stock.phrase)),
  ];
  return kinds.map((said) => said.filter((each) => each === phrase.toLowerCase()).length);
}

/** How many fillers and how many hedges there are in the quote, and in the whole segment that it is from. */
export function countedInQuote({ conversation }: Report, position: number, quote: string): number[] {
  const start = conversation.segments[position]?.text.indexOf(quote) ?? -1;
  const { fillers = [], hedges = [] } = conversation.acts[position] ?? {};
  return [fillers, hedges].flatMap((spans) => {
    const quoted = spans.filter((span) => span.start >= start && span.end <= start + quote.length);
    return [quoted.length, spans.length];
  });
}
