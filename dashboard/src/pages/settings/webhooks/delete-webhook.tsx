import type { Webhook } from "@convo/contract";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { client } from "../../../api/client.ts";
import { webhooksQuery } from "../../../api/settings.ts";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { useChange } from "../use-change.ts";

export function DeleteWebhook({ webhook }: { webhook: Webhook }) {
  const [isAsking, asking] = useDisclosure(false);
  const deletion = useChange({
    change: () => client.webhooks.delete(webhook.id),
    affects: [webhooksQuery.queryKey],
    done: () => "The webhook was deleted.",
  });
  return (
    <>
      <Button size="xs" variant="default" onClick={asking.open}>
        Delete
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title="Delete this webhook?"
        action="Delete"
        isPending={deletion.isPending}
        onConfirm={() => deletion.mutate(undefined)}
        onClose={asking.close}
      >
        Nothing more is sent to {webhook.url}, and the list of deliveries goes with it.
      </ConfirmDialog>
    </>
  );
}
