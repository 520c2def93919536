import type { Share } from "../share.ts";
import { conversationPath } from "./paths.ts";
import { data, type Send } from "./send.ts";

export function shareClient(send: Send) {
  const at = (id: string) => `${conversationPath(id)}/share`;
  return {
    get: (id: string) => send<{ data: Share }>("GET", at(id)).then(data),
    /** The link, made where there is none. */
    create: (id: string) => send<{ data: Share }>("POST", at(id)).then(data),
    revoke: (id: string) => send<{ data: { id: string; deleted: true } }>("DELETE", at(id)).then(data),
  };
}
