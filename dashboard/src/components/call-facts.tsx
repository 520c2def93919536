import type { Conversation } from "@convo/contract";
import { Badge, Group, Text } from "@mantine/core";
import { minutesText } from "../format/duration.ts";
import { clock } from "../format/moment.ts";
import { ScoreChip } from "./score-chip.tsx";

interface CallFactsProps {
  readonly conversation: Conversation;
  readonly score?: number | undefined;
}

/** When a conversation began, how long it was, and how it went. */
export function CallFacts({ conversation, score }: CallFactsProps) {
  const { startTime, duration, status } = conversation;
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" c="dimmed" style={{ whiteSpace: "nowrap" }}>
        {clock(startTime)}
        {duration !== null && ` · ${minutesText(duration)}`}
      </Text>
      {status === "live" && (
        <Badge color="red" variant="light">
          Live
        </Badge>
      )}
      {status === "processing" && (
        <Badge color="gray" variant="light">
          In the making
        </Badge>
      )}
      {score !== undefined && <ScoreChip score={score} />}
    </Group>
  );
}
