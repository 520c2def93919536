import type { CalendarConnection } from "@convo/contract";
import { Badge, Button, Group } from "@mantine/core";
import { client } from "../../../api/client.ts";
import { ConfirmButton } from "../../../components/confirm-button.tsx";
import { Row } from "../../../components/rows.tsx";
import { useChange } from "../use-change.ts";
import { connectionStates, connectionText } from "./connection-words.ts";

export function ConnectionRow({ connection }: { connection: CalendarConnection }) {
  const { id, label, status } = connection;
  const refresh = useChange({
    change: () => client.calendar.refresh(id),
    affects: [["calendar"]],
    done: ({ error }) => error ?? `${label} was read.`,
  });
  const disconnect = useChange({
    change: () => client.calendar.disconnect(id),
    affects: [["calendar"]],
    done: () => `${label} was disconnected.`,
  });
  const state = connectionStates[status];
  return (
    <Row
      title={
        <Group gap="xs">
          {label}
          <Badge size="sm" variant="light" color={state.color}>
            {state.label}
          </Badge>
        </Group>
      }
      about={connectionText(connection)}
    >
      <Group gap="xs">
        {status !== "reconnect" && (
          <Button
            size="xs"
            variant="default"
            loading={refresh.isPending}
            onClick={() => refresh.mutate(undefined)}
            aria-label={`Refresh ${label}`}
          >
            Refresh
          </Button>
        )}
        <ConfirmButton
          action="Disconnect"
          description={`Disconnect ${label}`}
          title="Disconnect this calendar?"
          isPending={disconnect.isPending}
          onConfirm={() => disconnect.mutate(undefined)}
        >
          The events of {label} are deleted here. Your conversations stay.
        </ConfirmButton>
      </Group>
    </Row>
  );
}
