import type { Task } from "graphile-worker";
import { z } from "zod";
import { describeError } from "../describe-error.ts";
import type { Context } from "../services/context.ts";
import { giveUpDocuments, makeDocumentsByJob } from "../services/documents/make-all.ts";

const payload = z.object({ userId: z.string(), conversationId: z.string() });

/** Makes the feedback and the key points of a conversation; after the last failed attempt the conversation says so. */
export function analyzeConversation(ctx: Context): Task {
  return async (input, { job }) => {
    const { userId, conversationId } = payload.parse(input);
    try {
      await makeDocumentsByJob(ctx, userId, conversationId);
    } catch (error) {
      ctx.log.warn(
        { conversationId, attempt: job.attempts, error: describeError(error) },
        "an analysis failed",
      );
      if (job.attempts >= job.max_attempts) await giveUpDocuments(ctx, userId, conversationId);
      // The queue keeps and tells the message of what is thrown here; the error's own may hold somebody's words.
      throw new Error("the analysis failed");
    }
  };
}
