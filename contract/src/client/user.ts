import type { AuditEntry } from "../audit.ts";
import type { PageQuery } from "../page-query.ts";
import type { UpdateProfileRequest, UserProfile } from "../profile.ts";
import type { Pagination } from "./conversations.ts";
import { data, queryString, type Send } from "./send.ts";

const profile = "/api/v1/user/profile";

export function userClient(send: Send) {
  return {
    profile: () => send<{ data: UserProfile }>("GET", profile).then(data),
    updateProfile: (body: UpdateProfileRequest) =>
      send<{ data: UserProfile }>("PATCH", profile, body).then(data),
    /** Who gave access, took it away or deleted, newest first. */
    auditLog: (query: PageQuery = {}) =>
      send<{ data: AuditEntry[]; pagination: Pagination }>("GET", `/api/v1/audit-log${queryString(query)}`),
  };
}
