import type { AuditAction } from "@convo/contract";
import type { Page } from "./conversations.ts";

/** Who did it: an API key, a signed-in person, the operator on the command line, or a job. */
export type Actor = `key:${string}` | "session" | "operator" | "job";

export interface AuditRecord {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: AuditAction;
  /** The id of what it was done to; an id stays after the thing is gone. */
  readonly subject: string;
  /** What else is worth knowing, without anyone's words: JSON values. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditStore {
  /** Called in the transaction of what it tells of. */
  record(userId: string, entry: AuditRecord): Promise<void>;
  /** Newest first. */
  list(userId: string, page: Page): Promise<{ items: AuditRecord[]; total: number }>;
}
