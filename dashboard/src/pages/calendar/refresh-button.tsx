import type { CalendarConnection } from "@convo/contract";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconRefresh } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";

/** Reads all connected calendars anew. */
export function RefreshButton({ connections }: { connections: readonly CalendarConnection[] }) {
  const queries = useQueryClient();
  const refresh = useMutation({
    mutationFn: () => Promise.all(connections.map(({ id }) => client.calendar.refresh(id))),
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["calendar"] }),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={refresh.isPending}
      onClick={() => refresh.mutate()}
    >
      Refresh
    </Button>
  );
}
