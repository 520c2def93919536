import { ApiError } from "@convo/contract/browser";

/** Whether the server said that there is no such thing, or that nobody has made it yet. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.code === "not_found";
}
