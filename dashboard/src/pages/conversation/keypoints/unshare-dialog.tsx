import { Button, Group, Modal, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { shareQuery } from "../../../api/notes.ts";

interface UnshareDialogProps {
  readonly id: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks before a link that people have stops working for good. */
export function UnshareDialog({ id, opened, onClose }: UnshareDialogProps) {
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => client.share.revoke(id),
    onSuccess() {
      onClose();
      queries.setQueryData(shareQuery(id).queryKey, null);
      notifications.show({ message: "The link no longer works." });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <Modal opened={opened} onClose={onClose} title="Turn the link off?" centered>
      <Text size="sm">It stops working at once, for everybody. A link made later will be another one.</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep it
        </Button>
        <Button color="red" loading={ending.isPending} onClick={() => ending.mutate()}>
          Turn off
        </Button>
      </Group>
    </Modal>
  );
}
