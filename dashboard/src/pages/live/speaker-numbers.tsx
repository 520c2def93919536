import type { RunningSignals } from "@convo/contract";
import { Badge, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { speakerColors } from "../../format/speaker-colors.ts";
import { speakerLines } from "./speaker-lines.ts";

/** The share, the longest monologue and the questions of everybody, the user first. */
export function SpeakerNumbers({ speakers }: { speakers: RunningSignals["speakers"] }) {
  const colorOf = speakerColors(speakers.map(({ name }) => name));
  return (
    <section aria-label="So far">
      <Title order={2} size="h4" mb="sm">
        So far
      </Title>
      {speakers.length === 0 && <Text c="dimmed">Numbers follow after the first words.</Text>}
      <Stack gap="xl">
        {speakerLines(speakers).map(({ name, isUser, share, shareText, longestText, questionsText }) => (
          <Stack key={name} gap={6}>
            <Group justify="space-between" align="baseline" wrap="nowrap">
              <Group gap="xs">
                <Text fw={500} style={{ overflowWrap: "anywhere" }}>
                  {name}
                </Text>
                {isUser && (
                  <Badge variant="light" size="sm">
                    You
                  </Badge>
                )}
              </Group>
              <Text fz={isUser ? 36 : 24} fw={600} lh={1.1}>
                {shareText}
              </Text>
            </Group>
            <Progress
              value={share * 100}
              color={colorOf(name)}
              size={isUser ? "lg" : "md"}
              aria-label={`Share of speech of ${name}`}
            />
            <Text size="sm" c="dimmed">
              Longest without a break {longestText} · Questions {questionsText}
            </Text>
          </Stack>
        ))}
      </Stack>
    </section>
  );
}
