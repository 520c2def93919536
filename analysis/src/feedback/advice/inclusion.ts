import { bestQuote } from "../../evidence/best-quote.ts";
import { findQuestions } from "../../language/questions.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import { participants } from "../../scoring/participants.ts";
import type { Advice, Change, Item } from "../item.ts";
import { callNames, carriesTheMeeting, named, nameFirst } from "../people.ts";
import { listed, type Prose, say } from "../prose.ts";
import { inWords, times, uncapitalized, vary } from "../wording.ts";
import { ownSpans, seedOf, whenKnown } from "./parts.ts";

/** Who invites this often needs no advice to do so. */
const invitesEnough = 2;

export const namesInvited: Advice = {
  criterion: "collaboration.names-invited",
  theme: "inclusion",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.invitations),
    );
    return (
      evidence && {
        description: say`You bring people in by name; you did it ${times(item.score.value)} in this meeting.`,
        evidence,
      }
    );
  },
  change: (item) =>
    invite(
      item,
      item.score.value === 0
        ? say`In ${turnsOf(item)} turns you asked no one by name.`
        : say`In ${turnsOf(item)} turns you asked someone by name only ${times(item.score.value)}.`,
    ),
};

export const silentSpeakers: Advice = {
  criterion: "collaboration.silent-speakers",
  theme: "inclusion",
  change: (item) => {
    const silent = silentOnes(item);
    return silent.length === 0 || invited(item) >= invitesEnough
      ? null
      : invite(item, say`${listed(shortened(silent))} hardly spoke in this meeting.`);
  },
};

/** Advice to ask the quietest one, shown on a question that was put to no one. */
function invite(item: Item, what: Prose): Change | null {
  const open = ownSpans(item, (acts) =>
    acts.invitations.length > 0
      ? []
      : acts.questions.filter((each) => each.kind !== "tag" && each.kind !== "rhetorical"),
  );
  const evidence = bestQuote(item.conversation, open);
  const quiet = quietestLabel(item);
  if (!evidence || quiet === null || !carriesTheMeeting(item)) return null;
  const who = named(item, quiet);
  const share = item.conversation.speakers.find((speaker) => speaker.name === quiet)?.share ?? 0;
  return {
    focus: vary(seedOf(item), [say`Ask ${who} for a view, by name`, say`Bring ${who} in`]),
    what,
    why: say`${who} had ${formatAmount(share, "ratio")} of all speech. Your question ${whenKnown(item, [evidence.segment])} went to everyone, and a question to everyone is easily left to those who speak anyway.`,
    suggestion: say`Put a name in front of a question at least once for everyone who has been quiet, starting with ${who}.`,
    goal: say`Ask the quietest person by name. Today you asked someone by name ${invited(item) === 0 ? "not once" : times(invited(item))}; aim for ${times(Math.max(2, invited(item) + 1))}.`,
    evidence: [evidence],
    alternative: addressed(item, evidence.quote, quiet),
  };
}

/** How often the user asked someone by name. */
function invited(item: Item): number {
  const signal = item.signals.find((each) => each.id === "names-invited" && each.speaker === item.user);
  return signal?.measurement.value ?? 0;
}

function turnsOf(item: Item): number {
  return item.conversation.turns.filter((turn) => turn.speaker === item.user).length;
}

/** Who spoke in the segments that prove the silence, the user left out. */
function silentOnes(item: Item): string[] {
  const labels = item.score.segments.flatMap((segment) => item.conversation.segments[segment]?.speaker ?? []);
  return [...new Set(labels)].filter((label) => label !== item.user).map((label) => named(item, label));
}

function shortened(names: readonly string[]): string[] {
  return names.length <= 3 ? [...names] : [...names.slice(0, 2), `${inWords(names.length - 2)} others`];
}

function quietestLabel(item: Item): string | null {
  const rest = participants(item.conversation).filter((speaker) => speaker.name !== item.user);
  return [...rest].sort((one, other) => one.share - other.share)[0]?.name ?? null;
}

function addressed(item: Item, quote: string, label: string): string | null {
  const name = nameFirst(item, label);
  const question = findQuestions(quote)[0];
  if (name === "" || !question) return null;
  const asked = uncapitalized(quote.slice(question.start, question.end), callNames(item));
  return `${quote.slice(0, question.start)}${name}${asked}${quote.slice(question.end)}`;
}
