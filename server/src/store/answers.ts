import { and, eq, ne } from "drizzle-orm";
import type { Store } from "../services/context.ts";
import type { Database } from "./database.ts";
import { answers } from "./schema.ts";

/** What was answered to which request about which conversation. */
export function answersOn(database: Database): Store["answers"] {
  return {
    async get(userId, { conversationId, kind, request }) {
      const wanted = and(
        eq(answers.userId, userId),
        eq(answers.conversationId, conversationId),
        eq(answers.kind, kind),
        eq(answers.request, request),
      );
      const [row] = await database.orm.select().from(answers).where(wanted);
      if (row === undefined) return null;
      const { userId: _owner, ...answer } = row;
      return answer;
    },
    async put(userId, answer) {
      const row = { ...answer, userId };
      const outdated = and(
        eq(answers.userId, userId),
        eq(answers.conversationId, answer.conversationId),
        ne(answers.revision, answer.revision),
      );
      const target = [answers.userId, answers.conversationId, answers.kind, answers.request];
      await database.atomically(async ({ orm }) => {
        await orm.delete(answers).where(outdated);
        await orm.insert(answers).values(row).onConflictDoUpdate({ target, set: row });
      });
    },
  };
}
