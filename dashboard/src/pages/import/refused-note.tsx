import { ApiError } from "@convo/contract/browser";
import { Text } from "@mantine/core";
import { messageOf } from "../../api/message-of.ts";

/** Why a transcript was not taken, and what to do about it. */
export function RefusedNote({ failure }: { failure: unknown }) {
  return (
    <>
      <Text size="sm">{messageOf(failure)}</Text>
      <Text size="sm" mt={4}>
        {adviceFor(failure)}
      </Text>
    </>
  );
}

function adviceFor(failure: unknown): string {
  if (!(failure instanceof ApiError))
    return "Take it off the list and drop it again once the server is back.";
  if (failure.code === "payload_too_large") return "Split the file, or export it as text or WebVTT.";
  if (failure.code === "rate_limited") return "Wait a while, then drop it again.";
  return "Export it from your meeting tool as WebVTT, SRT or text, or paste the words with a name before each.";
}
