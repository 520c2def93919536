import type { Conversation } from "../conversation.ts";
import type { Appended, AppendRequest, EndRequest } from "../live.ts";
import { conversationPath } from "./paths.ts";
import { data, type Send } from "./send.ts";

/** A conversation while it goes on; `conversations.create` with `status: "live"` begins one. */
export function liveClient(send: Send) {
  return {
    /** Sending the same segments again is harmless. */
    append: (id: string, body: AppendRequest) =>
      send<{ data: Appended }>("POST", `${conversationPath(id)}/segments`, body).then(data),
    end: (id: string, body: EndRequest = {}) =>
      send<{ data: Conversation }>("POST", `${conversationPath(id)}/end`, body).then(data),
  };
}
