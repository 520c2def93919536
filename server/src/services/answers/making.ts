import { createHash } from "node:crypto";
import type { ConversationRecord, StoredAnswer, UserContext } from "../context.ts";
import type { Making } from "../documents/make-once.ts";

/** What was composed for a request, and when. */
export interface Composed<Value> {
  readonly value: Value;
  readonly createdAt: Date;
}

/**
 * How an answer to a request about a conversation is found, composed and stored: the same request about the same
 * transcript has the same answer.
 *
 * @param asked everything beside the transcript that the answer depends on
 */
export function answerMaking<Value>(
  ctx: UserContext,
  record: ConversationRecord,
  { kind, asked, compose }: Request<Value>,
): Making<Composed<Value>> {
  const { id: conversationId, revision } = record;
  const { engineVersion } = ctx.analyzer;
  const request = createHash("sha256").update(JSON.stringify(asked)).digest("hex");
  return {
    name: `${kind} ${request}`,
    async current(store, now) {
      const stored = await store.answers.get(ctx.user.id, { conversationId, kind, request });
      const isCurrent = stored?.revision === now.revision && stored.engineVersion === engineVersion;
      return isCurrent ? { value: JSON.parse(stored.answer), createdAt: stored.createdAt } : null;
    },
    make: async () => ({ value: await compose(), createdAt: ctx.now() }),
    async put(store, { value, createdAt }) {
      const answer = JSON.stringify(value);
      const key = { conversationId, kind, request };
      await store.answers.put(ctx.user.id, { ...key, revision, engineVersion, answer, createdAt });
    },
  };
}

interface Request<Value> {
  readonly kind: StoredAnswer["kind"];
  readonly asked: readonly (string | null)[];
  readonly compose: () => Promise<Value>;
}
