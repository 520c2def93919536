import type { Tier, UserProfile } from "@convo/contract";
import { Paper, Progress, Stack, Text } from "@mantine/core";
import { countText } from "../../../format/number.ts";
import { resetText, tierText } from "./usage-words.ts";

interface GenerationsProps {
  readonly tier: Tier;
  readonly usage: UserProfile["apiUsage"]["aiGenerations"];
}

export function Generations({ tier, usage }: GenerationsProps) {
  const { used, limit, remaining, resetsAt } = usage;
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs">
        <Text fw={600} size="lg">
          {countText(used, "generation")} this month
        </Text>
        {limit !== null && (
          <Progress
            value={limit === 0 ? 100 : (used / limit) * 100}
            color={remaining === 0 ? "red" : "indigo"}
            aria-label={`${used} of ${limit} generations used`}
          />
        )}
        <Text size="sm" c="dimmed">
          {limit === null ? "There is no limit." : `${remaining} of ${limit} are left.`} {resetText(resetsAt)}
        </Text>
        <Text size="sm" c="dimmed">
          {tierText(tier)}
        </Text>
      </Stack>
    </Paper>
  );
}
