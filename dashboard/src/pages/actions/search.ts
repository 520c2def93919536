/** What can be shown of the action items, the usual first. */
export const actionViews = ["todo", "suggested", "open", "done", "dismissed"] as const;
export type ActionView = (typeof actionViews)[number];

/** What the address of the action items says. */
export interface ActionsSearch {
  /** Left out for what is still to be done. */
  readonly status?: ActionView;
  /** A whole name; `unassigned` for those of nobody. */
  readonly owner?: string;
  /** Left out for groups by due date. */
  readonly by?: "owner";
}

export const unassigned = "unassigned";

/** Takes from an address what is known there; the rest is as if it had not been written. */
export function readActionsSearch(search: Record<string, unknown>): ActionsSearch {
  const status = actionViews.find((name) => name === search.status);
  const owner = typeof search.owner === "string" ? search.owner.trim() : "";
  return {
    ...(status !== undefined && status !== "todo" && { status }),
    ...(owner !== "" && { owner }),
    ...(search.by === "owner" && { by: "owner" }),
  };
}
