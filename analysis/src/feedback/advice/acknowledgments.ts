import { bestQuote, type Moment, rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { turnBefore, turnOf } from "../around.ts";
import { about } from "../cost.ts";
import type { Advice, Change, Item } from "../item.ts";
import { callNames, named, toName } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { counted, uncapitalized, vary } from "../wording.ts";
import { sharesWords } from "../words-in-both.ts";
import { goal, outOf, ownMoments, seedOf, whenKnown } from "./parts.ts";

/** A shorter reply goes on to nothing of its own. */
const replyWordsMin = 12;
/** A turn of fewer words makes no point to take up. */
const pointWordsMin = 20;
/** Fewer replies that pass over a point are no habit. */
const passedOverMin = 3;
/** Who gives so many signs of listening in ten minutes has shown that the others were heard. */
const signsEnough = 12;
/** A reply that begins so has taken notice, in however few words. */
const noticed =
  /^[\s\W]*(?:(?:um|uh|and|oh|well|so)[\s,]+)*(?:all right|maybe|perhaps|what if|how about|we could|could we|i['’]m on mute|then|huh|wow|yeah|yes|yep|yup|okay|ok|right|sure|true|exactly|no|nope|mm|hmm|cool|great|good|nice|perfect|alright|fine|thanks|thank|sorry|i think so|i agree|i know|i see|that|which|it|this|because|but you|you)\b/iu;

/** Words of agreement or thanks anywhere in a reply take notice as well. */
const agrees =
  /\b(?:you(?:'re| are) (?:\w+ )?right|agree|(?:good|fair|great|nice) (?:point|idea|question|call)|makes sense|thank|congrat\w*|really cool|what you said|as you sa(?:y|id)|like you said|your (?:point|idea|suggestion|proposal))\b/iu;

/** "… on that topic": the reply is about the point, whatever it says of it. */
const pointsBack = /\b(?:that|this|these|those|it|you|your)\b/iu;
/** Characters in which a reply shows what it is about. */
const openingLength = 60;

export const acknowledgments: Advice = {
  criterion: "collaboration.acknowledgments",
  theme: "replies",
  deed: true,
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      item.score.segments.flatMap((segment) => {
        const span = item.conversation.acts[segment]?.acknowledgment;
        return span ? [{ segment, span }] : [];
      }),
    );
    if (!evidence) return null;
    const before = turnBefore(item, evidence.segment);
    const whom = before ? say`, as here to ${named(item, before.speaker)}` : say``;
    return {
      description: vary(seedOf(item, "praise"), [
        say`You take up what was said before you answer, in ${outOf(item, "your {n} replies")}${whom}.`,
        say`People can tell that you heard them: ${outOf(item, "your {n} replies")} took up what was said first${whom}.`,
        say`Before you add your own view you show that you heard the other: in ${outOf(item, "your {n} replies")}${whom}.`,
      ]),
      evidence,
    };
  },
  change(item) {
    if (signsOfListening(item) >= signsEnough) return null;
    const moments = passedOver(item);
    const [first, ...rest] = moments.length < passedOverMin ? [] : rankQuotes(item.conversation, moments);
    return first ? takeUp(item, first, rest) : null;
  },
};

function takeUp(item: Item, first: Evidence, rest: readonly Evidence[]): Change | null {
  const before = turnBefore(item, first.segment);
  if (!before) return null;
  const who = named(item, before.speaker);
  const size = counted(before.wordCount, "word");
  return {
    focus: vary(seedOf(item, "focus"), [
      say`Show ${who} that you heard the point`,
      say`Take up what ${who} said before you go on`,
      say`Begin with ${who}’s point, then add yours`,
    ]),
    what: vary(seedOf(item, "what"), [
      say`Several of your replies went straight on to your own matter, as the one to ${who} ${whenKnown(item, [first.segment])}; ${outOf(item, "your {n} replies")} thanked, agreed or said back what was heard.`,
      say`When ${who} had spoken for ${size}, your reply ${whenKnown(item, [first.segment])} took up none of them, and it was not the only one.`,
    ]),
    why: vary(seedOf(item, "why"), [
      say`${who} spent ${size}${about(item, before).replace("about", "on") || " on a point"} ${whenKnown(item, before.segments.slice(0, 1))}; none of those words came back in your reply, so ${who} could not tell what you made of them.`,
      say`After ${size} of ${who}’s${about(item, before)} your reply ${whenKnown(item, [first.segment])} went straight on to your own matter.`,
    ]),
    suggestion: vary(seedOf(item, "suggestion"), [
      say`Begin with half a sentence about what you heard: what is right about it, or what it means to ${who}.`,
      say`Borrow one word of the other’s for the first line of your reply; it shows that the point has landed.`,
      say`Say in a few words what you take from the point, and only then what you add.`,
    ]),
    goal: goal(item, say`Begin a reply with what you heard`, "of your replies took up what was said"),
    evidence: [first, ...rest],
    alternative: `${vary(first.quote, ["I see your point", "That helps me", "I hear you", "Good that you say it"])}${toName(item, before.speaker)}. ${said(item, first.quote)}`,
  };
}

/** Replies of some length to a point of some length that show in no way that it was heard. */
function passedOver(item: Item): Moment[] {
  return ownMoments(item, (acts, position) => {
    const turn = turnOf(item, position);
    if (turn?.segments[0] !== position || turn.repliesTo === null || turn.wordCount < replyWordsMin)
      return false;
    const before = turnBefore(item, position);
    if (!before || before.index !== turn.repliesTo || before.wordCount < pointWordsMin) return false;
    const silent = acts.acknowledgment === null && acts.dismissal === null && acts.questions.length === 0;
    return (
      silent &&
      !noticed.test(turn.text) &&
      !agrees.test(turn.text) &&
      !pointsBack.test(turn.text.slice(0, openingLength)) &&
      !asks(item, before.segments.at(-1)) &&
      !sharesWords(before.text, turn.text)
    );
  }).map((moment) => ({
    ...moment,
    strength: Math.min(1, (turnBefore(item, moment.segment)?.wordCount ?? 0) / 80),
  }));
}

/** A question is there to be answered, not to be acknowledged. */
function asks(item: Item, position: number | undefined): boolean {
  return position !== undefined && (item.conversation.acts[position]?.questions.length ?? 0) > 0;
}

/** In ten minutes of the others' speech; 0 where it cannot be seen. */
function signsOfListening(item: Item): number {
  const signal = item.signals.find((each) => each.id === "backchannels-given" && each.speaker === item.user);
  return signal?.measurement.value ?? 0;
}

function said(item: Item, quote: string): string {
  const plain = cleanStart(quote);
  return vary(quote, [`From my side: ${uncapitalized(plain, callNames(item))}`, plain]);
}
