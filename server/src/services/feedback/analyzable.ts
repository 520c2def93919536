import { AppError } from "../../errors.ts";
import type { ConversationRecord, User } from "../context.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";

/** Fewer say too little of anyone. */
export const feedbackSegmentsMin = 10;

type Subject = Pick<ConversationRecord, "segmentCount" | "userSpeakerName" | "speakers">;

/** Whether feedback can be made of the conversation for its user. */
export function analyzable(record: Subject, user: User): boolean {
  return record.segmentCount >= feedbackSegmentsMin && userSpeaker(record, user) !== null;
}

/** The speaker whom the feedback is for; throws where no feedback can be made. */
export function requireAnalyzable(record: Subject, user: User): string {
  if (record.segmentCount < feedbackSegmentsMin) {
    throw new AppError(
      "validation_error",
      `Feedback needs at least ${feedbackSegmentsMin} segments; this conversation has ${record.segmentCount}.`,
    );
  }
  const speaker = userSpeaker(record, user);
  if (speaker === null) throw new AppError("validation_error", unknownUser(record));
  return speaker;
}

function unknownUser({ userSpeakerName, speakers }: Subject): string {
  const names = speakers.slice(0, 20).map(({ name }) => `"${name}"`);
  const list = speakers.length > names.length ? `${names.join(", ")} and others` : names.join(", ");
  const problem =
    userSpeakerName === null
      ? "Nobody in this conversation is known to be you"
      : `"${userSpeakerName}", named as the user, does not speak in this conversation`;
  return `${problem}. Its speakers are ${list}. Import it with userSpeakerName set to the one that is you.`;
}
