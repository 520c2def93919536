import { bestQuote } from "../../evidence/best-quote.ts";
import type { Advice } from "../item.ts";
import { leadsTheMeeting } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized, vary } from "../wording.ts";
import { counts, ended, firstLine, lengthOf, saidByAnyone, sounds } from "./ends-of-meeting.ts";
import { seedOf, spansOfScore, whenKnown } from "./parts.ts";

/** Whoever says so has done it, whatever follows. */
const plan =
  /\b(?:agenda|(?:today|tonight),? (?:we|i)(?:['’]ll| will| want| have| need)|(?:plan|goal|purpose|aim) (?:for|of) (?:today|this (?:meeting|call)))\b/iu;

/** Words that may well be a plan in other words; then nothing is said against it. */
const planned =
  /\b(?:agenda|points?|topics?|items?|things|first|today|tonight|go (?:over|through)|talk about|discuss|cover|look at)\b/iu;

export const agenda: Advice = {
  criterion: "timeManagement.agenda",
  theme: "agenda",
  deed: true,
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      spansOfScore(item, (acts) => acts.agenda),
    );
    return (
      evidence && {
        description: vary(seedOf(item, "praise"), [
          say`You said early what was to be covered, so everyone knew what ${lengthOf(item)} were for.`,
          say`You gave the others a plan for ${lengthOf(item)} before you went into things.`,
          say`People knew from you, and early, where ${lengthOf(item)} should lead.`,
        ]),
        evidence,
      }
    );
  },
  change(item) {
    const evidence = firstLine(item);
    if (!evidence || !leadsTheMeeting(item) || sounds(item, planned, 0, 6) || saidByAnyone(item, plan, 0))
      return null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Say at the start what you want to have at the end`,
        say`Open with a plan of one sentence`,
        say`Say first what ${lengthOf(item)} are for`,
      ]),
      what: vary(seedOf(item, "what"), [
        say`Nobody said at the start what ${lengthOf(item)} were to cover.`,
        say`${capitalized(lengthOf(item))} began without a word on what they should lead to.`,
        say`There was no plan for ${lengthOf(item)} that anyone could have held on to.`,
      ]),
      why: say`You opened ${whenKnown(item, [evidence.segment])} without saying what the meeting should lead to, and no one else said it${counts(item)}.`,
      suggestion: vary(seedOf(item, "suggestion"), [
        say`In the first minute say what you want to decide and in which order, and ask what is missing.`,
        say`Name two or three points at the start, and the time that each may take.`,
        say`Ask at the start: what must we know when we leave? Write the answers down as the plan.`,
      ]),
      goal: vary(seedOf(item, "goal"), [
        say`Open with a plan: what is to be decided, in which order, until when. Today there was none; aim for one sentence in the first minute.`,
        say`Say in the first minute what the meeting is to lead to. Today nobody said it; aim for one sentence.`,
      ]),
      evidence: [evidence],
      alternative: `${ended(cleanStart(evidence.quote))} ${vary(evidence.quote, ["Before we start: what do we want to have decided when we leave?", "First a plan for the time we have: what must we cover today?"])}`,
    };
  },
};
