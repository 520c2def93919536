import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: () => client.account.sessions(),
});

export const keysQuery = queryOptions({ queryKey: ["keys"], queryFn: () => client.account.keys() });

export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: () => client.account.invitations(),
});

export const accountSettingsQuery = queryOptions({
  queryKey: ["account-settings"],
  queryFn: () => client.account.settings(),
});

export const webhooksQuery = queryOptions({ queryKey: ["webhooks"], queryFn: () => client.webhooks.list() });

/** What was sent to a webhook, whichever page of it. */
export const deliveriesKey = (id: string) => ["deliveries", id];

export const deliveriesQuery = (id: string, page: { limit: number; offset: number }) =>
  queryOptions({
    queryKey: [...deliveriesKey(id), page],
    queryFn: () => client.webhooks.deliveries(id, page),
  });

export const auditLogQuery = (page: { limit: number; offset: number }) =>
  queryOptions({ queryKey: ["audit-log", page], queryFn: () => client.user.auditLog(page) });
