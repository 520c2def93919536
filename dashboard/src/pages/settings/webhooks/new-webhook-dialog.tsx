import type { CreatedWebhook } from "@convo/contract";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { CopyField } from "../../../components/copy-field.tsx";
import { WebhookForm } from "./webhook-form.tsx";

interface NewWebhookDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks where and what to tell, then shows the secret: this once. */
export function NewWebhookDialog({ opened, onClose }: NewWebhookDialogProps) {
  const [made, setMade] = useState<CreatedWebhook | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setMade(null)}
      title={made === null ? "New webhook" : "Your new webhook"}
      size="lg"
      centered
      closeOnClickOutside={made === null}
    >
      {made === null ? (
        <WebhookForm onMade={setMade} />
      ) : (
        <Stack>
          <Text size="sm">
            With the secret, the receiver checks that a message is from here. Copy it now: it is not shown
            again.
          </Text>
          <CopyField label="Secret" value={made.secret} />
          <Group justify="flex-end">
            <Button onClick={onClose}>Done</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
