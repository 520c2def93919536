/** What the audit log tells of: everything that gives others access, takes it away, or cannot be undone. */
export const auditActions = [
  "key.created",
  "key.revoked",
  "webhook.created",
  "webhook.deleted",
  "webhook.paused",
  "webhook.resumed",
  "share.created",
  "share.revoked",
  "speakers.changed",
  "calendar.connected",
  "calendar.disconnected",
  "conversation.deleted",
  "data.exported",
] as const;
export type AuditAction = (typeof auditActions)[number];
