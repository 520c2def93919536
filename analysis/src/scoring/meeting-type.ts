import type { Conversation, Speaker } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import { interviewed } from "./interviewed.ts";
import { participants } from "./participants.ts";

/** From this share on, and with a stretch this long, one person is presenting to the others; less is only talking too much. */
const presenter = { shareMin: 0.85, stretchWordsMin: 1200 } as const;

/**
 * The kind of meeting, as far as it shows in who speaks how much and who asks: two people, one presenter, one who is
 * interviewed by the others, or none of these. An interview has two sides; `user` says which.
 */
export function recognizeMeetingType(conversation: Conversation, user: string): MeetingType {
  const people = participants(conversation);
  const guest = interviewed(conversation);
  if (guest !== null) return guest === user ? "candidate" : "interviewer";
  if (people.length <= 2) return "one-to-one";
  return people.some((speaker) => presents(conversation, speaker)) ? "presentation" : "general";
}

function presents(conversation: Conversation, { name, share }: Speaker): boolean {
  return (
    share >= presenter.shareMin &&
    conversation.monologues.some(
      ({ speaker, wordCount }) => speaker === name && wordCount >= presenter.stretchWordsMin,
    )
  );
}
