import { handInMeeting } from "../scoring/role.ts";
import type { Subject } from "./item.ts";
import { shortName, vocative } from "./names.ts";

/** From here on someone has a hand in how the meeting goes. */
const handMin = 0.8;

/** How this speaker is spoken of in this meeting. */
export function named(subject: Subject, label: string): string {
  return shortName(label, labelsOf(subject));
}

/** `, Bob` to put at the end of a clause that is said to this speaker; nothing where the label is no name. */
export function toName(subject: Subject, label: string | null): string {
  const name = label === null ? null : vocative(label, labelsOf(subject));
  return name === null ? "" : `, ${name}`;
}

/** `Bob, ` to put before what is said to this speaker; nothing where the label is no name. */
export function nameFirst(subject: Subject, label: string | null): string {
  const name = label === null ? null : vocative(label, labelsOf(subject));
  return name === null ? "" : `${name}, `;
}

/** The other speakers, the one who spoke most first. */
export function others(subject: Subject): string[] {
  return subject.conversation.speakers
    .filter((speaker) => speaker.name !== subject.user)
    .sort((one, other) => other.share - one.share)
    .map((speaker) => speaker.name);
}

/** Whether the user speaks about as much as everyone would in equal shares: who does has a hand in how the meeting goes. */
export function carriesTheMeeting(subject: Subject): boolean {
  return handInMeeting(subject.conversation, subject.user) >= handMin;
}

/** The words by which people are called in this meeting, which stay capitalized. */
export function callNames(subject: Subject): string[] {
  return labelsOf(subject).flatMap((label) => label.split(" "));
}

/** Doing one of these is running the meeting. */
const running = ["agenda", "closing-recap", "time-checks"];

const moderating =
  /\b(?:we can (?:start|begin)|let['’]s (?:get started|begin|get going|start|move on|go to the next)|(?:get|getting) started|welcome (?:everyone|everybody|all|to)|next (?:item|topic|one|up|on the|point)|moving on|move on to|on the (?:list|agenda)|call it a day|thank you (?:all|everyone|everybody)|thanks (?:all|everyone|everybody)|any(?:thing|one|body) else|other topics?|any (?:other )?(?:questions|comments|updates))\b/iu;
/** Once is what anybody may say. */
const moderatingMin = 3;

/**
 * Whether the user runs the meeting, so that what nobody did can be said to the user: either the user did some of it, or
 * nobody else did and the user carries it.
 */
export function leadsTheMeeting(subject: Subject): boolean {
  const did = new Set(
    subject.signals.flatMap(({ id, speaker, measurement }) =>
      speaker !== null && running.includes(id) && (measurement.value ?? 0) > 0 ? [speaker] : [],
    ),
  );
  for (const speaker of moderators(subject)) did.add(speaker);
  if (did.size > 0) return did.has(subject.user);
  return carriesTheMeeting(subject);
}

/** Who opens the meeting, goes from item to item, and closes it. */
function moderators({ conversation }: Subject): string[] {
  const counts = new Map<string, number>();
  for (const { speaker, text } of conversation.segments) {
    if (moderating.test(text)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [first = ["", 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  return first[1] >= moderatingMin ? [first[0]] : [];
}

/** The value that occurs most, the first of them where several do. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function labelsOf(subject: Subject): string[] {
  return subject.conversation.speakers.map((speaker) => speaker.name);
}
