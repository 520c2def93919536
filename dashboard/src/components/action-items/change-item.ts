import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";

/** The list as it will be once the server has taken the change: blank words stay as they were, null clears. */
export function changeItem(
  items: readonly ActionItem[],
  id: string,
  change: UpdateActionItemRequest,
): readonly ActionItem[] {
  return items.map((item) => (item.id === id ? changed(item, change) : item));
}

function changed(before: ActionItem, change: UpdateActionItemRequest): ActionItem {
  const text = change.item?.trim() ?? "";
  return {
    ...before,
    item: text === "" ? before.item : text,
    owner: cleared(change.owner, before.owner),
    due: cleared(change.due, before.due),
    priority: change.priority ?? before.priority,
    status: change.status ?? before.status,
  };
}

function cleared(wanted: string | null | undefined, before: string | null): string | null {
  if (wanted === null) return null;
  const text = wanted?.trim() ?? "";
  return text === "" ? before : text;
}
