import type { Conversation } from "@convo/contract";
import { Alert, Group, Loader, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** What is under way or went wrong; nothing while all is well. */
export function Progress({ conversation }: { conversation: Conversation }) {
  return <div role="status">{aboutStatus(conversation.status)}</div>;
}

function aboutStatus(status: Conversation["status"]): ReactNode {
  if (status === "processing") return <UnderWay>Feedback and key points are being made.</UnderWay>;
  if (status === "live")
    return <UnderWay>This conversation is still going on. Feedback follows when it has ended.</UnderWay>;
  if (status === "failed")
    return (
      <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title="Something could not be made">
        The transcript is safe. Make the feedback again below; if that fails too, the server’s log says why.
      </Alert>
    );
  return null;
}

function UnderWay({ children }: { children: ReactNode }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Loader size="xs" aria-hidden />
      <Text size="sm" c="dimmed">
        {children}
      </Text>
    </Group>
  );
}
