import type { EmailTask, KeyPoints } from "@convo/analysis";
import { isTouched } from "../action-items/follow-items.ts";
import { pairUp } from "../action-items/pair-up.ts";
import type { StoredActionItem } from "../context.ts";

/**
 * What an email lists as still to do: the tasks that were found, in the user's words where there are some, without
 * those that are done or dismissed, and then the user's own that are not found any more.
 */
export function emailTasks(
  stored: readonly StoredActionItem[],
  found: KeyPoints["actionItems"],
): EmailTask[] {
  const tasks = found.map((task) => ({ ...task, segmentIds: [...task.segmentIds] }));
  const pairs = pairUp(stored, tasks);
  const now = tasks.flatMap((task, position) => {
    const item = pairs.get(task);
    if (item === undefined || !isTouched(item)) {
      return [{ position, text: task.item, owner: task.owner }];
    }
    return toDo(item) ? [{ ...inUsersWords(item), position }] : [];
  });
  const kept = new Set(pairs.values());
  const left = stored.filter((item) => !kept.has(item) && isTouched(item) && toDo(item));
  return [...now, ...left.map((item) => ({ ...inUsersWords(item), position: null, due: item.due }))];
}

/** What of the action items changes an email, as text: where it is the same, so is the email. */
export function emailChanges(stored: readonly StoredActionItem[]): string[] {
  return stored
    .filter(isTouched)
    .map(({ id, status, item, owner, due, edited }) =>
      JSON.stringify([id, status === "open" ? "draft" : status, item, owner, due, edited]),
    );
}

function toDo({ status }: StoredActionItem): boolean {
  return status === "draft" || status === "open";
}

function inUsersWords({ item, owner, due, edited }: StoredActionItem): Omit<EmailTask, "position"> {
  return { text: item, owner, ...(edited.includes("due") && { due }) };
}
