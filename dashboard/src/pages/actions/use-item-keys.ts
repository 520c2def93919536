import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { afterLeaving, neighbor } from "./neighbor.ts";

/** Goes through the items with j and k; x marks the current one as done, e edits it. */
export function useItemKeys(
  items: readonly ActionItem[],
  change: (item: ActionItem, fields: UpdateActionItemRequest) => void,
) {
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const ids = items.map(({ id }) => id);
  const goTo = (id: string | null) => {
    setCurrent(id);
    if (id !== null) document.getElementById(id)?.focus();
  };
  const item = items.find(({ id }) => id === current);
  const finish = () => {
    if (item === undefined) return;
    goTo(afterLeaving(ids, item.id));
    change(item, { status: item.status === "done" ? "open" : "done" });
  };
  const edit = (id: string, isEditing: boolean) => {
    setEditing(isEditing ? id : null);
    if (!isEditing) requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  useHotkeys([
    ["j", () => goTo(neighbor(ids, current, 1))],
    ["k", () => goTo(neighbor(ids, current, -1))],
    ["x", finish],
    ["e", () => item && edit(item.id, true)],
  ]);
  return { current, editing, edit };
}
