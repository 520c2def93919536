import type { Webhook } from "@convo/contract";
import { Badge, Button, Collapse, Group, Paper, Text } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { client } from "../../../api/client.ts";
import { deliveriesKey, webhooksQuery } from "../../../api/settings.ts";
import { useChange } from "../use-change.ts";
import { DeleteWebhook } from "./delete-webhook.tsx";
import { Deliveries } from "./deliveries.tsx";
import { eventsText } from "./event-words.ts";

const route = getRouteApi("/signed-in/settings/$section");

/** One webhook: where it goes, what it tells, and what was sent. */
export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const navigate = useNavigate({ from: "/settings/$section" });
  const isOpen = route.useSearch().webhook === webhook.id;
  const show = (isShown: boolean) =>
    void navigate({ to: ".", search: isShown ? { webhook: webhook.id } : {}, resetScroll: false });
  const deliveriesId = useId();
  const isPaused = webhook.status === "paused";
  const test = useChange({
    change: () => client.webhooks.test(webhook.id),
    affects: [deliveriesKey(webhook.id)],
    done: () => "A test is on its way.",
    onDone: () => show(true),
  });
  const turn = useChange({
    change: () => client.webhooks.update(webhook.id, { status: isPaused ? "active" : "paused" }),
    affects: [webhooksQuery.queryKey, deliveriesKey(webhook.id)],
  });
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Text fw={500} size="sm" style={{ overflowWrap: "anywhere" }}>
          {webhook.url}
        </Text>
        <Badge variant="light" color={isPaused ? "gray" : "teal"} flex="none">
          {isPaused ? "Paused" : "Active"}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {eventsText(webhook.events)}
      </Text>
      {isPaused && (
        <Text size="xs" mt={4}>
          Nothing is sent while it is paused. It is paused by itself when its receiver is gone or five
          deliveries in a row failed.
        </Text>
      )}
      <Group gap="xs" mt="md">
        <Button
          size="xs"
          variant="default"
          onClick={() => show(!isOpen)}
          aria-expanded={isOpen}
          aria-controls={deliveriesId}
        >
          Deliveries
        </Button>
        <Button size="xs" variant="default" loading={test.isPending} onClick={() => test.mutate(undefined)}>
          Send a test
        </Button>
        <Button size="xs" variant="default" loading={turn.isPending} onClick={() => turn.mutate(undefined)}>
          {isPaused ? "Resume" : "Pause"}
        </Button>
        <DeleteWebhook webhook={webhook} />
      </Group>
      <Collapse expanded={isOpen} id={deliveriesId}>
        {isOpen && <Deliveries webhookId={webhook.id} />}
      </Collapse>
    </Paper>
  );
}
