import { createHash } from "node:crypto";
import type { StoredBody } from "../services/context.ts";
import type { Database } from "./database.ts";
import { inBatches } from "./in-batches.ts";
import { versionedCopies } from "./versioned-copies.ts";

/** All copies of a table together; a body has a few thousand. */
const bodyBytesMax = 32 * 1024 * 1024;

/**
 * Reads the answers that lie in a table of documents ready to be sent. A table counts as the user's documents, whose
 * version is asked for, by the trigger `count_documents_version`.
 */
export function storedBodies(
  sql: Database["sql"],
  table: "feedback" | "key_points",
): (userId: string, conversationId: string, documentsVersion: number) => Promise<StoredBody | null> {
  const readBody = inBatches<StoredBody | null>(async (key, calls) => {
    const { rows } = await sql.query<StoredBody>({
      name: `${table}-body`,
      text: `SELECT body, etag FROM convo.${table} WHERE user_id = $1 AND conversation_id = $2`,
      values: JSON.parse(key),
    });
    return Array(calls).fill(rows[0] ?? null);
  });
  return versionedCopies(
    bodyBytesMax,
    ({ body }) => body.length,
    (userId, conversationId) => readBody(JSON.stringify([userId, conversationId])),
  );
}

/** The strong entity tag of a body. */
export function bodyTag(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}
