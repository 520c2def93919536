import type { WebhookDelivery } from "@convo/contract";
import { Badge, Button, Group } from "@mantine/core";
import { client } from "../../../api/client.ts";
import { deliveriesKey } from "../../../api/settings.ts";
import { Row } from "../../../components/rows.tsx";
import { timeAgo } from "../../../format/time-ago.ts";
import { useChange } from "../use-change.ts";
import { deliveryStates, outcomeText } from "./delivery-words.ts";
import { eventWords } from "./event-words.ts";

interface DeliveryRowProps {
  readonly webhookId: string;
  readonly delivery: WebhookDelivery;
}

export function DeliveryRow({ webhookId, delivery }: DeliveryRowProps) {
  const { id, event, status, createdAt } = delivery;
  const again = useChange({
    change: () => client.webhooks.redeliver(webhookId, id),
    affects: [deliveriesKey(webhookId)],
    done: () => "It is sent once more.",
  });
  const state = deliveryStates[status];
  return (
    <Row
      title={
        <Group gap="xs">
          {eventWords[event]}
          <Badge size="sm" variant="light" color={state.color}>
            {state.label}
          </Badge>
        </Group>
      }
      about={`${timeAgo(createdAt)} · ${outcomeText(delivery)}`}
    >
      {status !== "pending" && (
        <Button
          size="xs"
          variant="default"
          flex="none"
          loading={again.isPending}
          onClick={() => again.mutate(undefined)}
          aria-label={`Send again: ${eventWords[event]}`}
        >
          Send again
        </Button>
      )}
    </Row>
  );
}
