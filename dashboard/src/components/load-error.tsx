import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { messageOf } from "../api/message-of.ts";

interface LoadErrorProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What could not be loaded, and why, with a way to try again. */
export function LoadError({ error, onRetry }: LoadErrorProps) {
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} title="This could not be loaded" role="alert">
      <Group justify="space-between" align="flex-end">
        <Text size="sm">{messageOf(error)}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  );
}
