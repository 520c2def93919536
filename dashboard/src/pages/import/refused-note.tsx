import { Text } from "@mantine/core";
import { messageOf } from "../../api/message-of.ts";
import { adviceFor } from "./advice.ts";

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
