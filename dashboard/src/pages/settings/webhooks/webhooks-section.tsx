import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconWebhook } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { webhooksQuery } from "../../../api/settings.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { NewWebhookDialog } from "./new-webhook-dialog.tsx";
import { WebhookCard } from "./webhook-card.tsx";

export function WebhooksSection() {
  const webhooks = useQuery(webhooksQuery);
  const [isAdding, adding] = useDisclosure(false);
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={adding.open} w="fit-content">
      New webhook
    </Button>
  );
  return (
    <SettingsGroup
      title="Webhooks"
      about="Convo tells an address of yours when something happens, such as feedback being ready. Each message is signed."
    >
      <Loaded query={webhooks} height={180}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconWebhook} title="No webhooks yet" action={add}>
              Add one to hear of new feedback or key points in another program.
            </EmptyState>
          ) : (
            <Stack>
              {add}
              {list.map((webhook) => (
                <WebhookCard key={webhook.id} webhook={webhook} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <NewWebhookDialog opened={isAdding} onClose={adding.close} />
    </SettingsGroup>
  );
}
