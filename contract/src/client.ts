import { accountClient } from "./client/account.ts";
import { actionItemsClient } from "./client/action-items.ts";
import { answersClient } from "./client/answers.ts";
import { calendarClient } from "./client/calendar.ts";
import { conversationsClient } from "./client/conversations.ts";
import { exportsClient } from "./client/exports.ts";
import { feedbackClient } from "./client/feedback.ts";
import { goalsClient } from "./client/goals.ts";
import { keyPointsClient } from "./client/keypoints.ts";
import { liveClient } from "./client/live.ts";
import { overviewsClient } from "./client/overviews.ts";
import { searchClient } from "./client/search.ts";
import { type ClientOptions, opener, receiver, sender } from "./client/send.ts";
import { serverClient } from "./client/server.ts";
import { shareClient } from "./client/share.ts";
import { speakersClient } from "./client/speakers.ts";
import { userClient } from "./client/user.ts";
import { webhooksClient } from "./client/webhooks.ts";

export { ApiError, type ClientOptions } from "./client/send.ts";

export type Client = ReturnType<typeof createClient>;

/** A typed client of the API. Every method answers the `data` of a success, and throws `ApiError` otherwise. */
export function createClient(options: ClientOptions) {
  const send = sender(options);
  return {
    calendar: calendarClient(send),
    account: accountClient(send),
    conversations: conversationsClient(send),
    exports: exportsClient(send, receiver(options)),
    feedback: feedbackClient(send),
    goals: goalsClient(send),
    keyPoints: keyPointsClient(send),
    server: serverClient(send),
    share: shareClient(send),
    answers: answersClient(send),
    actionItems: actionItemsClient(send),
    overviews: overviewsClient(send),
    search: searchClient(send),
    live: liveClient(send, opener(options)),
    speakers: speakersClient(send),
    user: userClient(send),
    webhooks: webhooksClient(send),
  };
}
