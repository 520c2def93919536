import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { offsetText } from "../../../format/duration.ts";
import type { Source } from "./sources.ts";

/** Leads to the moment in the transcript that an answer comes from. */
export function SourceLink({ id, source }: { id: string; source: Source }) {
  const { segmentId, speaker, offsetMs, quote } = source;
  return (
    <>
      {quote !== null && (
        <Text component="blockquote" size="sm" m={0}>
          “{quote}”
        </Text>
      )}
      <Anchor
        size="xs"
        renderRoot={(props) => (
          <Link
            to="/calls/$id"
            params={{ id }}
            search={{ tab: "transcript", segment: segmentId }}
            {...props}
          />
        )}
      >
        {speaker}
        {offsetMs !== null && `, ${offsetText(offsetMs)}`}
      </Anchor>
    </>
  );
}
