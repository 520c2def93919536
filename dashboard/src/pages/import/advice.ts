import { ApiError } from "@convo/contract/browser";

/** What to do about a transcript that was not taken. */
export function adviceFor(failure: unknown): string {
  if (!(failure instanceof ApiError))
    return "Take it off the list and drop it again once the server is back.";
  if (failure.code === "payload_too_large") return "Split the file, or export it as text or WebVTT.";
  if (failure.code === "rate_limited") return "Wait a while, then drop it again.";
  return "Export it from your meeting tool as WebVTT, SRT or text, or paste the words with a name before each.";
}
