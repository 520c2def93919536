import type { Conversation } from "@convo/contract";
import { Group, Stack, Text } from "@mantine/core";
import { minutesText } from "../../format/duration.ts";
import { meetingTypeText } from "../../format/meeting-type.ts";
import { clock, day } from "../../format/moment.ts";
import { countText } from "../../format/number.ts";
import { Participants } from "./participants.tsx";
import { Progress } from "./progress.tsx";
import { useFeedback } from "./use-feedback.ts";

/** When it was, how long, what kind of meeting, and who spoke. */
export function Header({ conversation }: { conversation: Conversation }) {
  const { id, startTime, duration, segmentCount } = conversation;
  const { data: feedback } = useFeedback(conversation);
  const meetingType = feedback?.explanation?.meetingType;
  const facts = [
    `${day(startTime)}, ${clock(startTime)}`,
    ...(duration === null ? [] : [minutesText(duration)]),
    ...(meetingType === undefined ? [] : [meetingTypeText(meetingType)]),
    countText(segmentCount, "segment"),
  ];
  return (
    <Stack gap={8} mb="lg" mt={-8}>
      <Group gap={0} c="dimmed" fz="sm">
        {facts.map((fact, index) => (
          <Text key={fact} span inherit>
            {fact}
            {index < facts.length - 1 && (
              <Text span inherit mx={6} aria-hidden>
                ·
              </Text>
            )}
          </Text>
        ))}
      </Group>
      <Participants id={id} />
      <Progress conversation={conversation} />
    </Stack>
  );
}
