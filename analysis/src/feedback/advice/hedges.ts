import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { whenAbout } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { listed, type Prose, say } from "../prose.ts";
import { sayStraight } from "../rewrite/say-straight.ts";
import { counted, inWords, perHundred, vary } from "../wording.ts";
import { countOwn, countQuoted, goal, plainLines, seedOf, whenKnown } from "./parts.ts";

/** A single hedge in the line that shows it best is slight, unless there are very many lines like it. */
const severalFrom = 2;
const lowLevel = 1;

const doubts = /\b(?:don['’]t know|not (?:\w+ )?sure|no idea)\b/giu;
const doubtsMin = 3;
/** In 100 words. */
const doubtsRate = 0.4;

export const hedges: Advice = {
  criterion: "clarity.hedges",
  theme: "hedges",
  ordinary: true,
  praise(item) {
    const evidence = bestQuote(item.conversation, plainLines(item));
    if (!evidence || oftenUnsure(item)) return null;
    const number = `${counted(
      countOwn(item, (acts) => acts.hedges.length),
      "hedge",
    )} in ${item.score.sampleSize} words`;
    return {
      description: vary(seedOf(item, "praise"), [
        say`You say things straight, with ${number}.`,
        say`You mean what you say, and it sounds so: ${number}.`,
        say`People know where you stand; you used ${number}.`,
      ]),
      evidence,
    };
  },
  change(item) {
    const places = item.score.segments.flatMap((segment) =>
      (item.conversation.acts[segment]?.hedges ?? []).map((span) => ({ segment, span })),
    );
    const [first] = rankQuotes(item.conversation, places)
      .map((evidence) => ({
        evidence,
        count: countQuoted(item, evidence, (acts) => acts.hedges),
        straight: sayStraight(evidence.quote),
      }))
      .sort(
        (one, other) =>
          Number(other.straight !== null) - Number(one.straight !== null) || other.count - one.count,
      );
    if (!first || first.count === 0) return null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Say it without taking it back${whenAbout(first.evidence.quote)}`,
        say`Make the statement, then stop${whenAbout(first.evidence.quote)}`,
        say`Leave out ${listed(mostCommon(item).map((each) => each.replace(/ \(\d+\)$/u, "")))}${whenAbout(first.evidence.quote)}`,
        say`Keep ${mostCommon(item)[0]?.replace(/ \(\d+\)$/u, "") ?? "“maybe”"} for what is really open`,
        say`Say how sure you are, or say it straight`,
      ]),
      what: say`You soften what you say: ${perHundred(item.score.value, "hedge")}, most often ${listed(mostCommon(item))}.`,
      why: why(item, first),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Where you are sure, leave the hedge out. Where you are not, say what you would need in order to be sure.`,
        say`Name the doubt once, with its reason, and say the rest plainly.`,
        say`Try the sentence without the hedge. If it is still true, leave it that way.`,
      ]),
      goal: goal(item, say`Say what you are sure of without a hedge`, "were hedges"),
      evidence: [first.evidence],
      alternative: first.straight,
      ...(first.count < severalFrom && item.score.level > lowLevel ? { mild: true as const } : {}),
    };
  },
};

/** "I don't know" takes nothing back, and whoever says it time and again is not praised for saying things straight. */
function oftenUnsure(item: Item): boolean {
  const own = item.conversation.segments.filter(({ speaker }) => speaker === item.user);
  const count = own.reduce((sum, { text }) => sum + (text.match(doubts)?.length ?? 0), 0);
  return count >= doubtsMin && count * 100 > item.score.sampleSize * doubtsRate;
}

function why(
  item: Item,
  { evidence, count }: { readonly evidence: Evidence; readonly count: number },
): Prose {
  const when = whenKnown(item, [evidence.segment]);
  const rate = perHundred(item.score.value, "hedge");
  const number = counted(count, "hedge");
  if (count === 1)
    return vary(seedOf(item, "why"), [
      say`You used ${rate}. In this line ${when} a single one is enough: the others cannot tell whether it is so.`,
      say`This line ${when} takes itself back, and it is one of many: over the meeting there are ${rate}.`,
    ]);
  return vary(seedOf(item, "why"), [
    say`This line ${when} takes itself back with ${number}, so the others cannot tell how sure you are. Over the meeting there are ${rate}.`,
    say`With ${number} in one line ${when} it is hard to say whether you are for it or only thinking aloud; in the whole meeting there are ${rate}.`,
    say`You used ${rate}. Here ${when} ${inWords(count)} in a single line leave the others to guess what you stand for.`,
  ]);
}

/** The user's own hedges, the most frequent first. */
function mostCommon(item: Item): string[] {
  const counts = new Map<string, number>();
  for (const segment of item.score.segments) {
    for (const { phrase } of item.conversation.acts[segment]?.hedges ?? [])
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return ranked.slice(0, 2).map(([phrase, count]) => `“${phrase.replace(/\bi\b/gu, "I")}” (${count})`);
}
