import type { FeedbackDocument, Measures } from "../services/context.ts";

/** The numbers of a document that are compared over time. The migration that added the column reads them in the same way. */
export function measuresOf({ feedback, explanation, signals }: FeedbackDocument): Measures {
  const own = signals.speakers.find(({ isUser }) => isUser)?.signals ?? [];
  // A signal of each speaker is the user's, even where it could not be measured for them.
  const values = [...signals.conversation, ...own].map(({ id, value }) => [id, value] as const);
  return {
    meetingType: explanation.meetingType,
    categoryScores: feedback.categoryScores,
    talkListenRatio: feedback.talkListenRatio,
    signals: Object.fromEntries(values),
  };
}
