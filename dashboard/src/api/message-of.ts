import { ApiError } from "@convo/contract/browser";

/** What went wrong, for a person to read. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError)
    return error.code === "internal_error" ? `${error.message} (${error.requestId})` : error.message;
  return "The server cannot be reached. Check that it runs, then try again.";
}
