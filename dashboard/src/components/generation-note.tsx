import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../api/profile.ts";
import { generationsText } from "../format/generations.ts";

/** What something costs, with how much is left of it this month where there is a limit. */
export function GenerationNote({ children }: { children: string }) {
  const { data } = useQuery(profileQuery);
  const left = data === undefined ? null : generationsText(data.apiUsage.aiGenerations);
  return (
    <Text size="xs" c="dimmed">
      {children}
      {left !== null && ` ${left}`}
    </Text>
  );
}
