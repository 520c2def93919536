import type { UpdateProfileRequest, UserProfile } from "../profile.ts";
import { data, type Send } from "./send.ts";

const profile = "/api/v1/user/profile";

export function userClient(send: Send) {
  return {
    profile: () => send<{ data: UserProfile }>("GET", profile).then(data),
    updateProfile: (body: UpdateProfileRequest) =>
      send<{ data: UserProfile }>("PATCH", profile, body).then(data),
  };
}
