import { describeError } from "../describe-error.ts";
import type { Context } from "../services/context.ts";

/** Does the work of a job. The queue keeps and tells the message of what is thrown; an error's own may hold somebody's words. */
export async function told(
  { log }: Pick<Context, "log">,
  message: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ error: describeError(error) }, message);
    throw new Error(message);
  }
}
