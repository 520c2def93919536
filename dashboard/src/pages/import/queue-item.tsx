import { Alert, Anchor, CloseButton, Group, Loader, Paper, Skeleton, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { importQueue } from "./import-queue.ts";
import { Look } from "./look.tsx";
import type { Queued } from "./queue.ts";
import { RefusedNote } from "./refused-note.tsx";

interface QueueItemProps {
  readonly item: Queued;
  readonly onKeep: () => void;
}

/** One transcript, in whatever state it is. */
export function QueueItem({ item, onKeep }: QueueItemProps) {
  const { id, state } = item;
  const name = item.name || "Pasted text";
  return (
    <Paper component="li" withBorder p="lg" radius="lg">
      <Group justify="space-between" wrap="nowrap" mb={state.kind === "kept" ? 0 : "md"}>
        <Text fw={500} style={{ overflowWrap: "anywhere" }}>
          {name}
        </Text>
        {state.kind !== "importing" && (
          <CloseButton aria-label={`Take ${name} off the list`} onClick={() => importQueue.remove(id)} />
        )}
      </Group>
      <div aria-live="polite">{bodyOf(item, onKeep)}</div>
    </Paper>
  );
}

function bodyOf({ id, state }: Queued, onKeep: () => void): ReactNode {
  switch (state.kind) {
    case "reading":
      return (
        <Stack gap="sm">
          <Group gap="xs">
            <Loader size="xs" aria-hidden />
            <Text size="sm" c="dimmed">
              Reading the transcript
            </Text>
          </Group>
          <Skeleton height={160} />
        </Stack>
      );
    case "refused":
      return (
        <Alert color="red" title="This could not be read as a transcript" role="alert">
          <RefusedNote failure={state.failure} />
        </Alert>
      );
    case "kept":
      return (
        <Group gap="xs" mt={4}>
          <IconCircleCheck size={18} stroke={1.6} color="var(--mantine-color-green-filled)" aria-hidden />
          <Text size="sm">Imported.</Text>
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/calls/$id" params={{ id: state.conversation.id }} {...props} />}
          >
            Open “{state.conversation.title}”
          </Anchor>
        </Group>
      );
    default:
      return <Look id={id} state={state} onKeep={onKeep} />;
  }
}
