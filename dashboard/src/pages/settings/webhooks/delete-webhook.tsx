import type { Webhook } from "@convo/contract";
import { client } from "../../../api/client.ts";
import { webhooksQuery } from "../../../api/settings.ts";
import { ConfirmButton } from "../../../components/confirm-button.tsx";
import { useChange } from "../use-change.ts";

export function DeleteWebhook({ webhook }: { webhook: Webhook }) {
  const deletion = useChange({
    change: () => client.webhooks.delete(webhook.id),
    affects: [webhooksQuery.queryKey],
    done: () => "The webhook was deleted.",
  });
  return (
    <ConfirmButton
      action="Delete"
      title="Delete this webhook?"
      isPending={deletion.isPending}
      onConfirm={() => deletion.mutate(undefined)}
    >
      Nothing more is sent to {webhook.url}, and the list of deliveries goes with it.
    </ConfirmButton>
  );
}
