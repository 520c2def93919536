import type { TranscriptSegment } from "@convo/contract";
import { Stack, Text, Title } from "@mantine/core";
import { clock } from "../../format/moment.ts";

const linesMax = 8;

/** What was said last, the newest at the bottom. */
export function Lines({ segments }: { segments: readonly TranscriptSegment[] }) {
  return (
    <section aria-label="What was said last">
      <Title order={2} size="h4" mb="sm">
        What was said last
      </Title>
      {segments.length === 0 && <Text c="dimmed">Nothing yet. Lines appear here as they are said.</Text>}
      <Stack gap="sm">
        {segments.slice(-linesMax).map(({ id, speaker, text, timestamp }) => (
          <div key={id}>
            <Text size="sm" c="dimmed">
              {speaker} · {clock(timestamp)}
            </Text>
            <Text size="lg">{text}</Text>
          </div>
        ))}
      </Stack>
    </section>
  );
}
