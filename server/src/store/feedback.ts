import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Store, StoredBody, StoredFeedback } from "../services/context.ts";
import type { Database } from "./database.ts";
import { inBatches } from "./in-batches.ts";
import { feedback } from "./schema.ts";
import { versionedCopies } from "./versioned-copies.ts";

/** The last feedback made for each conversation. */
export function feedbackOn({ orm, sql }: Database): Store["feedback"] {
  const readBody = inBatches<StoredBody | null>(async (key, calls) => {
    const { rows } = await sql.query<StoredBody>({
      name: "feedback-body",
      text: "SELECT body, etag FROM convo.feedback WHERE user_id = $1 AND conversation_id = $2",
      values: JSON.parse(key),
    });
    return Array(calls).fill(rows[0] ?? null);
  });

  return {
    async get(userId, conversationId) {
      const owned = and(eq(feedback.userId, userId), eq(feedback.conversationId, conversationId));
      const [row] = await orm.select().from(feedback).where(owned);
      return row === undefined ? null : fromRow(row);
    },
    async put(userId, document, body) {
      const row = toRow(userId, document, body);
      const target = [feedback.userId, feedback.conversationId];
      await orm.insert(feedback).values(row).onConflictDoUpdate({ target, set: row });
    },
    getBody: versionedCopies(
      bodyBytesMax,
      ({ body }) => body.length,
      (userId, conversationId) => readBody(JSON.stringify([userId, conversationId])),
    ),
  };
}

/** All copies together; a body has a few thousand. */
const bodyBytesMax = 32 * 1024 * 1024;

type FeedbackRow = typeof feedback.$inferSelect;

function fromRow({ userId, body, etag, ...row }: FeedbackRow): StoredFeedback {
  return {
    ...row,
    feedback: JSON.parse(row.feedback),
    explanation: JSON.parse(row.explanation),
    signals: JSON.parse(row.signals),
  };
}

function toRow(userId: string, document: StoredFeedback, body: string): FeedbackRow {
  return {
    userId,
    conversationId: document.conversationId,
    revision: document.revision,
    engineVersion: document.engineVersion,
    rubricVersion: document.rubricVersion,
    overallScore: document.overallScore,
    userSpeakerName: document.userSpeakerName,
    feedback: JSON.stringify(document.feedback),
    explanation: JSON.stringify(document.explanation),
    signals: JSON.stringify(document.signals),
    body,
    etag: `"${createHash("sha256").update(body).digest("base64url")}"`,
    createdAt: document.createdAt,
  };
}
