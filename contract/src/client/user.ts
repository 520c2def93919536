import type { UserProfile } from "../profile.ts";
import { data, type Send } from "./send.ts";

export function userClient(send: Send) {
  return {
    profile: () => send<{ data: UserProfile }>("GET", "/api/v1/user/profile").then(data),
  };
}
