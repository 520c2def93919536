import { ApiError, type ErrorCode } from "@convo/contract";

const advice: Partial<Record<ErrorCode, string>> = {
  unauthorized: "Give a valid API key: CONVO_API_KEY for convo-mcp, the Bearer header for /api/mcp.",
  not_found: "Call meetings.list for the ids of the meetings there are.",
  forbidden: "The user's plan would have to include it; do not try again.",
  ai_limit_exceeded:
    "What was generated before can still be read. Tell the user; do not try again this month.",
  unavailable: "Try again in a few seconds.",
  internal_error: "Try once more; if it fails again, tell the user the request id.",
};

/** What went wrong, and what to do about it, for a model to read. */
export function explain(error: unknown): string {
  if (!(error instanceof ApiError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The Convo server could not be reached: ${reason}. Check that it runs and that CONVO_BASE_URL is its address.`;
  }
  const fields = error.details.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  const requestId = error.code === "internal_error" ? `Request id: ${error.requestId}.` : undefined;
  return [error.message, ...fields, advice[error.code], requestId].filter(Boolean).join(" ");
}
