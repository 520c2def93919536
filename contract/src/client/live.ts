import type { Conversation } from "../conversation.ts";
import type { Appended, AppendRequest, EndRequest, LiveEvent } from "../live.ts";
import { type FollowOptions, follow } from "./follow.ts";
import { conversationPath } from "./paths.ts";
import { data, type Open, type Send } from "./send.ts";

/** A conversation while it goes on; `conversations.create` with `status: "live"` begins one. */
export function liveClient(send: Send, open: Open) {
  return {
    /** Sending the same segments again is harmless. */
    append: (id: string, body: AppendRequest) =>
      send<{ data: Appended }>("POST", `${conversationPath(id)}/segments`, body).then(data),
    end: (id: string, body: EndRequest = {}) =>
      send<{ data: Conversation }>("POST", `${conversationPath(id)}/end`, body).then(data),
    /** What happened and what happens next, until the conversation is ended: `for await (const event of …)`. */
    follow: (id: string, options: FollowOptions = {}): AsyncGenerator<LiveEvent> =>
      follow(open, `${conversationPath(id)}/live`, options),
  };
}
