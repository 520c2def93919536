import { bestQuote } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { findQuestions } from "../../language/questions.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import { participants } from "../../scoring/participants.ts";
import type { Advice, Change, Item } from "../item.ts";
import { callNames, carriesTheMeeting, leadsTheMeeting, named, nameFirst } from "../people.ts";
import { listed, type Prose, say } from "../prose.ts";
import { times, uncapitalized, vary } from "../wording.ts";
import { ownSpans, plainLines, seedOf, whenKnown } from "./parts.ts";

/** Who invites this often needs no advice to do so. */
const invitesEnough = 2;

const fewPeople = 6;
/** Who calls on people this often in so few words does ask by name, whatever the labels say. */
const callsEnough = 2;
/** "Ream?", "Anchal, yeah?", "Go on, Emil": a word or two at the end of a turn, and somebody else begins. */
const call =
  /(?:^|[.?!…] *)(?:(?:okay|ok|yeah|yes|so|and|then|thanks|great)[,. …]+)*\p{Lu}\p{L}+(?:,? yeah)?[?,.]?$/u;
const noCall =
  /\b(?:what|why|how|sorry|right|really|sure|thanks|thank|great|good|cool|perfect|exactly|yes|yeah|no|yep|nope|okay|ok|done|bye|true|agreed|anything|anyone|questions|thoughts|hello|hi|hey|mm|hmm|huh|wow|alright)\W*$/iu;

export const namesInvited: Advice = {
  criterion: "collaboration.names-invited",
  theme: "inclusion",
  deed: true,
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.invitations),
    );
    return (
      evidence && {
        description: vary(seedOf(item, "praise"), [
          say`You bring people in by name; you did it ${times(item.score.value)} in this meeting.`,
          say`You ask people for their view by name, ${times(item.score.value)} this time, so nobody has to push in.`,
          say`You put a name to a question ${times(item.score.value)}, and that person knew that it was their turn.`,
        ]),
        evidence,
      }
    );
  },
  change: (item) => (leadsTheMeeting(item) && calls(item) < callsEnough ? inviteMore(item) : null),
};

function inviteMore(item: Item): Change | null {
  return invite(
    item,
    item.score.value === 0
      ? vary(seedOf(item, "what"), [
          say`In ${turnsOf(item)} turns you asked no one by name.`,
          say`None of your ${turnsOf(item)} turns put a question to someone by name.`,
          say`You had the floor ${turnsOf(item)} times and called on nobody by name.`,
        ])
      : say`In ${turnsOf(item)} turns you asked someone by name only ${times(item.score.value)}.`,
  );
}

export const silentSpeakers: Advice = {
  criterion: "collaboration.silent-speakers",
  theme: "inclusion",
  change: (item) => {
    const silent = silentOnes(item);
    return silent.length === 0 || invited(item) >= invitesEnough || !canBringIn(item)
      ? null
      : invite(
          item,
          vary(seedOf(item, "what"), [
            say`${listed(shortened(silent))} hardly spoke in this meeting.`,
            say`Of ${listed(shortened(silent))} there was next to nothing to hear.`,
          ]),
        );
  },
};

/** Advice to ask the quietest one, shown on a question that was put to no one. */
function invite(item: Item, what: Prose): Change | null {
  const open = ownSpans(item, (acts) =>
    acts.invitations.length > 0
      ? []
      : acts.questions.filter((each) => each.kind !== "tag" && each.kind !== "rhetorical"),
  );
  const question = bestQuote(item.conversation, open);
  const evidence = question ?? bestQuote(item.conversation, plainLines(item));
  const quiet = quietestLabel(item);
  if (!evidence || quiet === null) return null;
  const who = named(item, quiet);
  return {
    focus: vary(seedOf(item, "focus"), [
      say`Ask ${who} for a view, by name`,
      say`Bring ${who} in`,
      say`Put one of your questions to ${who}`,
      say`Find out what ${who} thinks`,
    ]),
    what,
    why: whyInvite(item, who, evidence, question !== null),
    suggestion: vary(seedOf(item, "suggestion"), [
      say`Put a name in front of a question at least once for everyone who has been quiet, starting with ${who}.`,
      say`Before you close a subject ask ${who}: “What have we missed?”`,
      say`Halfway through look at who is there, and ask the first one whom you have not heard; this time it was ${who}.`,
    ]),
    goal: say`${vary(seedOf(item, "goal"), ["Ask the quietest person by name", `Ask ${who} or whoever is quiet by name`, "Put a name to your questions"])}. Today you asked someone by name ${invited(item) === 0 ? "not once" : times(invited(item))}; aim for ${times(Math.max(2, invited(item) + 1))}.`,
    evidence: [evidence],
    alternative: question ? addressed(item, evidence.quote, quiet) : handedOn(item, evidence.quote, quiet),
  };
}

function whyInvite(item: Item, who: string, evidence: Evidence, asked: boolean): Prose {
  const part = formatAmount(
    item.conversation.speakers.find(({ name }) => named(item, name) === who)?.share ?? 0,
    "ratio",
  );
  const when = whenKnown(item, [evidence.segment]);
  if (!asked)
    return say`${who} had ${part} of all speech. You had the floor ${when}, and a question with ${who}’s name at the end of it would have been enough.`;
  return vary(seedOf(item, "why"), [
    say`${who} had ${part} of all speech. Your question ${when} went to everyone, and a question to everyone is easily left to those who speak anyway.`,
    say`With ${part} of all speech ${who} was hardly heard. This question of yours ${when} could have had ${who}’s name on it.`,
    say`You had the floor and a question ${when}, and ${who} had ${part} of all speech in the whole meeting; what ${who} thinks stayed mostly unheard.`,
  ]);
}

/** The line with a question to this speaker behind it. */
function handedOn(item: Item, quote: string, label: string): string | null {
  const name = nameFirst(item, label);
  const line = quote.replace(/[\s,;:…-]+$/u, "");
  return name === "" ? null : `${line}${/[.!?]$/u.test(line) ? "" : "."} ${name}how do you see it?`;
}

/** How often the user asked someone by name. */
function invited(item: Item): number {
  const signal = item.signals.find((each) => each.id === "names-invited" && each.speaker === item.user);
  return signal?.measurement.value ?? 0;
}

/** How many of the user's turns end in a name of nobody the labels know, which somebody then answers to. */
function calls(item: Item): number {
  const { turns } = item.conversation;
  return turns.filter(
    ({ speaker, text, index }) =>
      speaker === item.user &&
      turns[index + 1] !== undefined &&
      turns[index + 1]?.speaker !== item.user &&
      call.test(text) &&
      !noCall.test(text.replace(/,? yeah\?$/u, "?")),
  ).length;
}

function turnsOf(item: Item): number {
  return item.conversation.turns.filter((turn) => turn.speaker === item.user).length;
}

/** Among few anyone may ask a quiet one; in a large meeting that is for whoever runs it. */
function canBringIn(item: Item): boolean {
  const few = item.conversation.speakers.length <= fewPeople;
  return leadsTheMeeting(item) || (few && carriesTheMeeting(item));
}

/** Who spoke in the segments that prove the silence, the user left out. */
function silentOnes(item: Item): string[] {
  const labels = item.score.segments.flatMap((segment) => item.conversation.segments[segment]?.speaker ?? []);
  return [...new Set(labels)].filter((label) => label !== item.user).map((label) => named(item, label));
}

function shortened(names: readonly string[]): string[] {
  return names.length <= 3 ? [...names] : [...names.slice(0, 2), "others"];
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
