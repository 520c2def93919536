import type { AuditAction, AuditEntry } from "@convo/contract";

type Detail = AuditEntry["detail"];

const words: Readonly<Record<AuditAction, (detail: Detail) => string>> = {
  "key.created": (detail) => `API key ${named(detail.label)}created`,
  "key.revoked": (detail) => `API key ${named(detail.label)}revoked`,
  "webhook.created": (detail) => `Webhook${to(detail.host)} created`,
  "webhook.changed": (detail) => `Webhook${to(detail.host)} changed`,
  "webhook.deleted": () => "Webhook deleted",
  "webhook.paused": (detail) =>
    typeof detail.failuresInRow === "number" || "responseStatus" in detail
      ? "Webhook paused, because its receiver kept failing"
      : "Webhook paused",
  "webhook.resumed": () => "Webhook resumed",
  "share.created": () => "Share link of a conversation created",
  "share.revoked": () => "Share link of a conversation revoked",
  "speakers.changed": () => "Speakers of a conversation changed",
  "calendar.connected": (detail) => `Calendar ${named(detail.label)}connected`,
  "calendar.disconnected": (detail) => `Calendar ${named(detail.label)}disconnected`,
  "conversation.deleted": () => "Conversation deleted",
  "data.exported": () => "Everything exported",
};

/** What happened, as a person would say it. */
export function auditText({ action, detail }: Pick<AuditEntry, "action" | "detail">): string {
  return words[action](detail);
}

/** Who did it: a person in a browser, a program with a key, the command line or the server itself. */
export function actorText(actor: string): string {
  if (actor.startsWith("key:")) return "By a program with an API key";
  if (actor === "session") return "By you, in a browser";
  if (actor === "operator") return "By whoever runs this server";
  return "By the server itself";
}

/** `Mar 18, 2026, 2:05 PM`, by the reader's clock. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(iso),
  );
}

function named(label: Detail[string] | undefined): string {
  return typeof label === "string" && label !== "" ? `“${label}” ` : "";
}

function to(host: Detail[string] | undefined): string {
  return typeof host === "string" ? ` to ${host}` : "";
}
