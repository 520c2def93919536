import type { ActionItem, ActionItemStatus } from "@convo/contract";
import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** What every list of action items begins its key with. */
export const actionItemsKey = ["action-items"] as const;

const pageLength = 100;
const pagesMax = 20;

export interface ActionItemsWanted {
  readonly conversationId?: string;
  /** Left out for all. */
  readonly statuses?: readonly ActionItemStatus[];
}

/** All that are wanted, the newest conversation's first; at most two thousand of each status. */
export const actionItemsQuery = ({ conversationId, statuses }: ActionItemsWanted) =>
  queryOptions({
    queryKey: [...actionItemsKey, { conversationId, statuses }],
    queryFn: async (): Promise<readonly ActionItem[]> => {
      const lists = (statuses ?? [undefined]).map((status) => readAll({ conversationId, status }));
      return (await Promise.all(lists)).flat();
    },
  });

interface Filter {
  readonly conversationId: string | undefined;
  readonly status: ActionItemStatus | undefined;
}

async function readAll(filter: Filter): Promise<ActionItem[]> {
  const items: ActionItem[] = [];
  for (let page = 0; page < pagesMax; page += 1) {
    const query = { ...filter, limit: pageLength, offset: page * pageLength };
    const { data, pagination } = await client.actionItems.list(query);
    items.push(...data);
    if (data.length === 0 || items.length >= pagination.total) break;
  }
  return items;
}
