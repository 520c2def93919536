import type { KeyPoints } from "@convo/contract";
import { Stack, Text } from "@mantine/core";
import { Section } from "../../../components/section.tsx";
import { dueText, today } from "../../../format/due.ts";

/** Who took part, and the days that were named. */
export function PeopleAndDates({ keypoints }: { keypoints: KeyPoints }) {
  const { participants, importantDates } = keypoints;
  const now = today();
  return (
    <>
      <Section title="Participants">
        <Text size="sm">{participants.length === 0 ? "Nobody is named." : participants.join(", ")}</Text>
      </Section>
      {importantDates.length > 0 && (
        <Section title="Dates">
          <Stack gap="sm">
            {importantDates.map(({ date, context }) => (
              <div key={`${date} ${context}`}>
                <Text size="sm" fw={500} component="time" dateTime={date}>
                  {dueText(date, now)}
                </Text>
                <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
                  {context}
                </Text>
              </div>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
