import type { Conversation } from "@convo/contract";
import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { countText } from "../../format/number.ts";
import { deletions } from "./deletions.ts";

const undoMs = 7_000;

/** Deletes conversations once the notification that offers to undo it has gone. */
export function deleteWithUndo(conversations: readonly Conversation[]): void {
  const ids = conversations.map(({ id }) => id);
  const [first] = conversations;
  if (first === undefined) return;
  const what = ids.length === 1 ? `“${first.title}”` : countText(ids.length, "conversation");
  deletions.add(ids);
  const shown = notifications.show({
    autoClose: undoMs,
    withCloseButton: false,
    // It stays for as long as the pointer is on it, and is offered for as long as it stays.
    onClose: () => void deletions.settle(ids),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{what} deleted.</Text>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            deletions.undo(ids);
            notifications.hide(shown);
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}
