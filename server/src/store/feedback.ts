import { and, eq } from "drizzle-orm";
import type { Store, StoredFeedback } from "../services/context.ts";
import type { Database } from "./database.ts";
import { measuresOf } from "./measures-of.ts";
import { feedback } from "./schema.ts";
import { bodyTag, storedBodies } from "./stored-bodies.ts";

/** The last feedback made for each conversation. */
export function feedbackOn({ orm, sql }: Database): Store["feedback"] {
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
    getBody: storedBodies(sql, "feedback"),
  };
}

type FeedbackRow = typeof feedback.$inferSelect;

function fromRow({ userId, body, etag, measures, ...row }: FeedbackRow): StoredFeedback {
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
    measures: measuresOf(document),
    body,
    etag: bodyTag(body),
    createdAt: document.createdAt,
  };
}
