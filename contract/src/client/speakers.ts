import type { Speakers, UpdateSpeakersRequest } from "../speakers.ts";
import { conversationPath } from "./paths.ts";
import { data, type Send } from "./send.ts";

export function speakersClient(send: Send) {
  const at = (id: string) => `${conversationPath(id)}/speakers`;
  return {
    get: (id: string) => send<{ data: Speakers }>("GET", at(id)).then(data),
    update: (id: string, body: UpdateSpeakersRequest) =>
      send<{ data: Speakers }>("PATCH", at(id), body).then(data),
  };
}
