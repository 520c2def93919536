import type { Task } from "graphile-worker";
import { z } from "zod";
import { describeError } from "../describe-error.ts";
import type { Context } from "../services/context.ts";
import { giveUpFeedback, makeFeedbackAfterImport } from "../services/feedback/after-import.ts";

const payload = z.object({ userId: z.string(), conversationId: z.string() });

/** Makes the feedback of an imported conversation; after the last failed attempt the conversation says so. */
export function analyzeConversation(ctx: Context): Task {
  return async (input, { job }) => {
    const { userId, conversationId } = payload.parse(input);
    try {
      await makeFeedbackAfterImport(ctx, userId, conversationId);
    } catch (error) {
      ctx.log.warn(
        { conversationId, attempt: job.attempts, error: describeError(error) },
        "an analysis failed",
      );
      if (job.attempts >= job.max_attempts) await giveUpFeedback(ctx, userId, conversationId);
      // The queue keeps and tells the message of what is thrown here; the error's own may hold somebody's words.
      throw new Error("the analysis failed");
    }
  };
}
