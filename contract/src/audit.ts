import { z } from "zod";
import { pageOf } from "./envelope.ts";
import { timestamp } from "./fields.ts";

/** What the audit log tells of: everything that gives others access, takes it away, or cannot be undone. */
export const auditActions = [
  "key.created",
  "key.revoked",
  "webhook.created",
  "webhook.changed",
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

/** One line of the audit log. */
export const auditEntry = z
  .strictObject({
    at: timestamp,
    actor: z.string().meta({
      description:
        "`key:` and the key's id, `session` (a signed-in person), `operator` (the command line) or `job` (the server itself)",
    }),
    action: z.enum(auditActions),
    subject: z.string().meta({ description: "The id of what it was done to" }),
    detail: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .meta({ description: "What else is worth knowing; differs by action" }),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditLogAnswer = pageOf(auditEntry);
