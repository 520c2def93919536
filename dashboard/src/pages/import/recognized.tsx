import type { ImportPreview } from "@convo/contract";
import { Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { minutesText } from "../../format/duration.ts";
import { clock, day } from "../../format/moment.ts";
import { countText } from "../../format/number.ts";
import { transcriptFormatText } from "../../format/transcript-format.ts";
import { isTimeAssumed } from "./choice.ts";

/** The facts about a transcript, and what had to be guessed or left out. */
export function Recognized({ preview }: { preview: ImportPreview }) {
  const { format, duration, segmentCount, speakers, startTime, warnings } = preview;
  const facts = [
    transcriptFormatText(format),
    ...(isTimeAssumed(preview) ? [] : [`${day(startTime)}, ${clock(startTime)}`]),
    ...(duration === null ? [] : [minutesText(duration)]),
    countText(speakers.length, "speaker"),
    countText(segmentCount, "segment"),
  ];
  const told = warnings.filter(({ code }) => code !== "start-time-assumed");
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {facts.join(" · ")}
      </Text>
      {told.length > 0 && (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={18} stroke={1.6} color="var(--mantine-color-orange-filled)" aria-hidden />
          <List size="sm" listStyleType="none" aria-label="Warnings">
            {told.slice(0, warningsMax).map(({ code, message, line }) => (
              <List.Item key={`${code} ${line} ${message}`}>
                {message}
                {line !== undefined && ` (line ${line})`}
              </List.Item>
            ))}
            {told.length > warningsMax && (
              <List.Item>And {countText(told.length - warningsMax, "more warning")}.</List.Item>
            )}
          </List>
        </Group>
      )}
    </Stack>
  );
}

const warningsMax = 4;
