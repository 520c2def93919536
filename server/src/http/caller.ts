import type { Actor, SessionRecord, User } from "../services/context.ts";

/** On whose behalf a request is answered, once that is checked. */
export interface Caller {
  readonly user: User;
  /** The version of the user's stored documents as it was when the caller was checked. */
  readonly documentsVersion: number;
  readonly actor: Actor;
  /** The browser's session; null for a key. */
  readonly session: SessionRecord | null;
}
