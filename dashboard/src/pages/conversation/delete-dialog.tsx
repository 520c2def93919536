import type { Conversation } from "@convo/contract";
import { Button, Group, Modal, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";

interface DeleteDialogProps {
  readonly conversation: Conversation;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks before everything of a conversation goes for good. */
export function DeleteDialog({ conversation, opened, onClose }: DeleteDialogProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const deletion = useMutation({
    mutationFn: () => client.conversations.delete(conversation.id),
    async onSuccess() {
      await navigate({ to: "/calls", replace: true });
      queries.removeQueries({ queryKey: ["conversation", conversation.id] });
      await queries.invalidateQueries({ queryKey: ["conversations"] });
      notifications.show({ message: `“${conversation.title}” was deleted.` });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <Modal opened={opened} onClose={onClose} title="Delete this conversation?" centered>
      <Text size="sm">
        Its transcript, feedback, key points and share link will be gone. This cannot be undone.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep it
        </Button>
        <Button color="red" loading={deletion.isPending} onClick={() => deletion.mutate()}>
          Delete
        </Button>
      </Group>
    </Modal>
  );
}
