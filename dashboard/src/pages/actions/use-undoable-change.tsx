import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useItemChange } from "../../components/action-items/use-item-change.ts";

const said = { done: "Done", dismissed: "Dismissed" } as const;

/** Changes an action item; what thereby leaves the list can be brought back for a moment. */
export function useUndoableChange() {
  const change = useItemChange();
  return (item: ActionItem, fields: UpdateActionItemRequest) => {
    change({ id: item.id, change: fields });
    if (fields.status !== "done" && fields.status !== "dismissed") return;
    const id = `undo-${item.id}`;
    const undo = () => {
      change({ id: item.id, change: { status: item.status } });
      notifications.hide(id);
    };
    notifications.show({
      id,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>
            {said[fields.status]}: {item.item}
          </span>
          <Button variant="subtle" size="compact-sm" flex="none" onClick={undo}>
            Undo
          </Button>
        </Group>
      ),
    });
  };
}
