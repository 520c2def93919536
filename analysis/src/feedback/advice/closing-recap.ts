import { rankQuotes } from "../../evidence/best-quote.ts";
import type { Advice } from "../item.ts";
import { leadsTheMeeting } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { vary } from "../wording.ts";
import {
  counts,
  ended,
  endPart,
  lastLine,
  lengthOf,
  nothingToRepeat,
  saidByAnyone,
  sounds,
  tally,
} from "./ends-of-meeting.ts";
import { seedOf, spansOfScore, whenKnown } from "./parts.ts";

/** Whoever says so has done it, whatever follows. */
const recap = /\b(?:to sum (?:it |things )?up|to summari[sz]e|recap|to repeat what|who does what)\b/iu;
/** Words that may well be a recap in other words; then nothing is said against it. */
const repeated =
  /\b(?:sum(?:mary| up|marize|marise)|recap|repeat|agreed|next steps?|happens next|takeaways?|action items?|wrap up|to be clear)\b/iu;

/** A recap that says what there is not. */
const denied = /\b(?:don['’]t|not|no|never|can['’]t|won['’]t)\b/iu;

export const closingRecap: Advice = {
  criterion: "timeManagement.closing-recap",
  theme: "recap",
  deed: true,
  missing: true,
  praise(item) {
    const evidence =
      rankQuotes(
        item.conversation,
        spansOfScore(item, (acts) => acts.recaps),
      ).find(({ quote }) => !denied.test(quote)) ?? null;
    return (
      evidence && {
        description: vary(seedOf(item, "praise"), [
          say`You closed with what was agreed${tally(item)}, so nobody leaves with a version of their own.`,
          say`You went over what was agreed before you all left${tally(item)}.`,
          say`The end of the meeting was clear: you repeated what comes next${tally(item)}.`,
        ]),
        evidence,
      }
    );
  },
  change(item) {
    const evidence = lastLine(item);
    if (
      !evidence ||
      !leadsTheMeeting(item) ||
      nothingToRepeat(item) ||
      sounds(item, repeated, -8) ||
      saidByAnyone(item, recap, 1 - endPart)
    )
      return null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Repeat at the end who does what by when`,
        say`Keep the last minute for a recap`,
        say`Close with what was agreed`,
        say`Read the tasks back before you all leave`,
      ]),
      what: vary(seedOf(item, "what"), [
        say`The meeting ended without a recap${counts(item)}.`,
        say`Nobody went over what was agreed at the end${counts(item)}.`,
        say`After ${lengthOf(item)} you all left without a recap${counts(item)}.`,
      ]),
      why: vary(seedOf(item, "why"), [
        say`This was among your last words ${whenKnown(item, [evidence.segment])}. No one repeated what was agreed${counts(item)}.`,
        say`When you said this ${whenKnown(item, [evidence.segment])} the meeting was nearly over; who does what was left for each to remember${counts(item)}.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Two minutes before the end name each task with its owner and its date, and ask whether anything is missing.`,
        say`Ask everyone at the end what they take with them; where the answers differ, you still have a minute to settle it.`,
        say`Write tasks down while you talk, and read the list out before you say goodbye.`,
      ]),
      goal: vary(seedOf(item, "goal"), [
        say`Close with a recap: each task, who does it, by when. Today there was none; aim for one in the last two minutes.`,
        say`Read back what was agreed before you end. Today nobody did; aim for one sentence on each task.`,
        say`End with who does what by when. Today it was left out${counts(item)}; aim for a recap in the last minute.`,
      ]),
      evidence: [evidence],
      alternative: `${ended(cleanStart(evidence.quote))} ${vary(evidence.quote, ["Before we go, let me repeat what we agreed: who does what, and by when?", "One last thing: can each of us say what we take on, and by when?", "Let's hear it once more before we stop: what did we agree, and who has what?"])}`,
    };
  },
};
