import type { ErrorBody } from "../errors.ts";

/**
 * The envelope of a failure. What is no envelope comes from something in between, such as a proxy, and is told as a
 * server that is away. Checked by hand: the schema would bring its library along into every page.
 */
export async function readError(response: Response): Promise<ErrorBody> {
  const answer: unknown = await response.json().catch(() => null);
  if (isErrorBody(answer)) return answer;
  const message = `The server gave no answer that can be read (status ${response.status}).`;
  return { error: { code: "unavailable", message, requestId: "" } };
}

function isErrorBody(answer: unknown): answer is ErrorBody {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return false;
  const { error } = answer;
  if (typeof error !== "object" || error === null) return false;
  return "code" in error && "message" in error && typeof error.message === "string";
}
