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
