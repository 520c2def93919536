import type { Conversation } from "@convo/contract";
import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { feedbackQuery } from "../../api/conversations.ts";
import { minutesText } from "../../format/duration.ts";
import { meetingTypeText } from "../../format/meeting-type.ts";
import { clock, day } from "../../format/moment.ts";
import { countText } from "../../format/number.ts";
import { Participants } from "./participants.tsx";
import { Progress } from "./progress.tsx";

/** When it was, how long, what kind of meeting, and who spoke. */
export function Header({ conversation }: { conversation: Conversation }) {
  const { id, startTime, duration, segmentCount } = conversation;
  const { data: feedback } = useQuery(feedbackQuery(id));
  const meetingType = feedback?.explanation?.meetingType;
  const facts = [
    `${day(startTime)}, ${clock(startTime)}`,
    ...(duration === null ? [] : [minutesText(duration)]),
    ...(meetingType === undefined ? [] : [meetingTypeText(meetingType)]),
    countText(segmentCount, "segment"),
  ];
  return (
    <Stack gap={8} mb="lg" mt={-8}>
      <Group gap={6} c="dimmed" fz="sm">
        {facts.map((fact, index) => (
          <Text key={fact} span inherit>
            {index > 0 && <span aria-hidden>· </span>}
            {fact}
          </Text>
        ))}
      </Group>
      <Participants id={id} />
      <Progress conversation={conversation} />
    </Stack>
  );
}
