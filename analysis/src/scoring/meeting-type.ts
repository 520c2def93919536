import type { Conversation, Speaker } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import { interviewed } from "./interviewed.ts";
import { participants } from "./participants.ts";

/** From this share on, and with a stretch this long, one person is presenting to the others; less is only talking too much. */
export const presenter = { shareMin: 0.85, stretchWordsMin: 1200 } as const;

/** An audience asks: this part of the others' turns, where they say more than "thanks". */
const audience = { askingShareMin: 0.5, turnsMin: 2, turnWordsMin: 3 } as const;

/**
 * The kind of meeting, as far as it shows in who speaks how much and who asks: two people, one presenter before an audience
 * that asks, one who is interviewed by the others, or none of these. Where the others hardly speak and ask nothing, they are
 * not heard. An interview has two sides; `user` says which.
 */
export function recognizeMeetingType(conversation: Conversation, user: string): MeetingType {
  const people = participants(conversation);
  const guest = interviewed(conversation);
  if (guest !== null) return guest === user ? "candidate" : "interviewer";
  if (people.length <= 2) return "one-to-one";
  const presenter = people.find((speaker) => presents(conversation, speaker));
  return presenter && asksAsAudience(conversation, presenter) ? "presentation" : "general";
}

function asksAsAudience({ turns, turnActs }: Conversation, presenter: Speaker): boolean {
  const others = turns.filter(
    ({ speaker, wordCount }) => speaker !== presenter.name && wordCount >= audience.turnWordsMin,
  );
  const asking = others.filter(
    ({ index, text }) => (turnActs[index]?.questions.length ?? 0) > 0 || /[?？؟]/u.test(text),
  );
  return others.length >= audience.turnsMin && asking.length >= others.length * audience.askingShareMin;
}

function presents(conversation: Conversation, { name, share }: Speaker): boolean {
  return (
    share >= presenter.shareMin &&
    conversation.monologues.some(
      ({ speaker, wordCount }) => speaker === name && wordCount >= presenter.stretchWordsMin,
    )
  );
}
