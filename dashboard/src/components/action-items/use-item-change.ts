import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { actionItemsKey } from "../../api/action-items.ts";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { changeItem } from "./change-item.ts";

export interface ItemChange {
  readonly id: string;
  readonly change: UpdateActionItemRequest;
}

/** Changes an action item: shown at once everywhere, taken back where the server refuses it. */
export function useItemChange() {
  const queries = useQueryClient();
  const mutationKey = ["change-action-item"];
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: ({ id, change }: ItemChange) => client.actionItems.update(id, change),
    async onMutate({ id, change }) {
      await queries.cancelQueries({ queryKey: actionItemsKey });
      const before = queries.getQueriesData<readonly ActionItem[]>({ queryKey: actionItemsKey });
      queries.setQueriesData<readonly ActionItem[]>({ queryKey: actionItemsKey }, (items) =>
        items === undefined ? items : changeItem(items, id, change),
      );
      return before;
    },
    onError(error, _change, before) {
      for (const [key, items] of before ?? []) queries.setQueryData(key, items);
      notifications.show({ color: "red", message: messageOf(error) });
    },
    onSettled() {
      // While another change is under way its list would be overwritten by an older one.
      if (queries.isMutating({ mutationKey }) === 1)
        return queries.invalidateQueries({ queryKey: actionItemsKey });
    },
  });
  return mutate;
}
