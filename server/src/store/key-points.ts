import { and, eq } from "drizzle-orm";
import type { Store } from "../services/context.ts";
import type { Database } from "./database.ts";
import { keyPoints } from "./schema.ts";
import { bodyTag, storedBodies } from "./stored-bodies.ts";

/** The last key points made for each conversation. */
export function keyPointsOn({ orm, sql }: Database): Store["keyPoints"] {
  return {
    async get(userId, conversationId) {
      const owned = and(eq(keyPoints.userId, userId), eq(keyPoints.conversationId, conversationId));
      const [row] = await orm.select().from(keyPoints).where(owned);
      if (row === undefined) return null;
      const { revision, engineVersion, createdAt } = row;
      return { conversationId, revision, engineVersion, createdAt, keypoints: JSON.parse(row.keypoints) };
    },
    async put(userId, { keypoints, ...document }, body) {
      const row = { ...document, userId, keypoints: JSON.stringify(keypoints), body, etag: bodyTag(body) };
      const target = [keyPoints.userId, keyPoints.conversationId];
      await orm.insert(keyPoints).values(row).onConflictDoUpdate({ target, set: row });
    },
    getBody: storedBodies(sql, "key_points"),
  };
}
