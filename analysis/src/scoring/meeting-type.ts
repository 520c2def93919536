import type { Conversation } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import { participants } from "./participants.ts";

/** From this share on, one person is presenting to the others. */
const presenterShareMin = 0.8;

/** The kind of meeting, as far as it shows in who speaks how much: two people, one presenter, or neither. */
export function recognizeMeetingType(conversation: Conversation): MeetingType {
  const people = participants(conversation);
  if (people.length <= 2) return "one-to-one";
  return people.some((speaker) => speaker.share >= presenterShareMin) ? "presentation" : "general";
}
