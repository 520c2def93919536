import { Button, Stack, Text } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../../api/profile.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { generationsText } from "./generations-text.ts";
import { useMakeFeedback } from "./use-make-feedback.ts";

/** The button that makes the feedback, and what it costs. */
export function MakeFeedback({ id }: { id: string }) {
  const { data: profile } = useQuery(profileQuery);
  const make = useMakeFeedback(id);
  const cost = generationsText(profile?.apiUsage.aiGenerations);
  return (
    <EmptyState
      icon={IconClipboardText}
      title="No feedback yet"
      action={
        <Stack gap={6} align="center" mt="sm">
          <Button onClick={() => make.mutate()} loading={make.isPending}>
            Make feedback
          </Button>
          <Text size="xs" c="dimmed" mih="1.2rem">
            {cost}
          </Text>
        </Stack>
      }
    >
      What you said is measured, and you get scores, what went well and what to change first.
    </EmptyState>
  );
}
