import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { whenAbout } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { listed, say } from "../prose.ts";
import { cleanStart, loosened } from "../rewrite/clean.ts";
import { capitalized, counted, vary } from "../wording.ts";
import { countOwn, countQuoted, goal, plainLines, seedOf, whenKnown } from "./parts.ts";

/** A line shows it where it has so many fillers, and so many words left without them. */
const severalFrom = 3;
const plainWordsMin = 6;

export const fillers: Advice = {
  criterion: "clarity.fillers",
  theme: "fillers",
  praise(item) {
    const evidence = bestQuote(item.conversation, plainLines(item));
    if (!evidence) return null;
    const number = `${counted(
      countOwn(item, (acts) => acts.fillers.length),
      "filler",
    )} in ${item.score.sampleSize} words`;
    return {
      description: vary(seedOf(item, "praise"), [
        say`You speak with few fillers: ${number}.`,
        say`Hardly an “um” stands in the way of what you say: ${number}.`,
        say`You let pauses be pauses: ${number}.`,
      ]),
      evidence,
    };
  },
  change(item) {
    const first = mostFilled(item);
    if (!first) return null;
    const rate = `${item.score.value} of every 100 words`;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Put a short pause where ${common(item)[0] ?? "the filler"} would go${whenAbout(first.evidence.quote)}`,
        say`Let the silence stand instead of ${common(item)[0] ?? "the filler"}${whenAbout(first.evidence.quote)}`,
        say`Stop at the end of a thought, without ${common(item)[0] ?? "a filler"}`,
        say`Leave out ${listed(common(item).slice(0, 2)) || "the fillers"}${whenAbout(first.evidence.quote)}`,
      ]),
      what: say`${capitalized(rate)} you said were fillers, most often ${listed(mostCommon(item))}.`,
      why: vary(seedOf(item, "why"), [
        say`This line ${whenKnown(item, [first.evidence.segment])} has ${counted(first.count, "filler")}; over the whole meeting it was ${rate}. Without them you say the same in less time.`,
        say`${capitalized(counted(first.count, "filler"))} ${first.count === 1 ? "stands" : "stand"} between the words of this line ${whenKnown(item, [first.evidence.segment])}, and ${rate} you said in the meeting were fillers, so listeners have to pick out what counts.`,
        say`${capitalized(rate)} went to fillers, ${counted(first.count, "of them", "of them")} in this one line ${whenKnown(item, [first.evidence.segment])}. What you said would have been the same without.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Finish a sentence, close your mouth for a second, and start the next one. Silence sounds longer to you than to the others.`,
        say`Choose one meeting, and one filler, ${common(item)[0] ?? "the commonest"}: each time it is on your tongue, breathe in instead.`,
        say`Speak in shorter sentences. Fillers come where the next thought is not ready yet.`,
      ]),
      goal: goal(item, say`Pause instead of ${common(item)[0] ?? "filling"}`, "were fillers"),
      evidence: [first.evidence],
      alternative: first.plain,
    };
  },
};

interface Filled {
  readonly evidence: Evidence;
  readonly count: number;
  /** The same line clean. */
  readonly plain: string;
}

/** A line with several fillers that still says something when they are gone. */
function mostFilled(item: Item): Filled | null {
  const places = item.score.segments.flatMap((segment) => {
    const spans = item.conversation.acts[segment]?.fillers ?? [];
    return spans.map((span) => ({ segment, span, strength: Math.min(0.6, spans.length * 0.15) }));
  });
  let changed: Filled | null = null;
  let telling: Filled | null = null;
  for (const evidence of rankQuotes(item.conversation, places)) {
    const count = countQuoted(item, evidence, (acts) => acts.fillers);
    if (count === 0 || (telling && count < severalFrom)) continue;
    const plain = ended(capitalized(loosened(cleanStart(evidence.quote))));
    if (plain === evidence.quote) continue;
    const line = { evidence, count, plain };
    changed ??= line;
    if (countWords(plain) < plainWordsMin) continue;
    if (count >= severalFrom) return line;
    telling ??= line;
  }
  return telling ?? changed;
}

function ended(line: string): string {
  return /[.!?…]["”)]?$/u.test(line) ? line : `${line}.`;
}

/** `"um" (12) and "like" (5)`: the user's own, the most frequent first. */
function mostCommon(item: Item): string[] {
  return tally(item)
    .slice(0, 2)
    .map(([word, count]) => `“${word}” (${count})`);
}

function common(item: Item): string[] {
  return tally(item).map(([word]) => `“${word}”`);
}

function tally(item: Item): [string, number][] {
  const counts = new Map<string, number>();
  for (const segment of item.score.segments) {
    for (const { word } of item.conversation.acts[segment]?.fillers ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
