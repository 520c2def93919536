import type { Conversation, Speaker } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import { participants } from "./participants.ts";

/** From this share on, and with a stretch this long, one person is presenting to the others; less is only talking too much. */
const presenter = { shareMin: 0.85, stretchWordsMin: 1200 } as const;

/** The kind of meeting, as far as it shows in who speaks how much: two people, one presenter, or neither. */
export function recognizeMeetingType(conversation: Conversation): MeetingType {
  const people = participants(conversation);
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
