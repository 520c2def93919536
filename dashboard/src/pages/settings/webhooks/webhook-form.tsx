import type { CreatedWebhook, WebhookEventName } from "@convo/contract";
import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { webhooksQuery } from "../../../api/settings.ts";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";
import { eventChoices } from "./event-words.ts";

export function WebhookForm({ onMade }: { onMade: (webhook: CreatedWebhook) => void }) {
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<WebhookEventName[]>(["conversation.feedback.ready"]);
  const add = useChange({
    change: () => client.webhooks.create({ url, events }),
    affects: [webhooksQuery.queryKey],
    onDone: onMade,
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Failure error={add.error} />
        <TextInput
          label="Address"
          description="An https address that takes POST requests"
          placeholder="https://hooks.example.com/convo"
          type="url"
          required
          data-autofocus
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Checkbox.Group
          label="Tell it when"
          value={events}
          onChange={(chosen) => setEvents(chosen as WebhookEventName[])}
        >
          <Stack gap="xs" mt="xs">
            {eventChoices.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending} disabled={events.length === 0}>
            Create webhook
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
