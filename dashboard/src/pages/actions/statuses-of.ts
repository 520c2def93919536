import type { ActionItemStatus } from "@convo/contract";
import type { ActionView } from "./search.ts";

/** The statuses that each view shows; suggestions are to be done until somebody says otherwise. */
export function statusesOf(view: ActionView = "todo"): readonly ActionItemStatus[] {
  return shown[view];
}

const shown: Readonly<Record<ActionView, readonly ActionItemStatus[]>> = {
  todo: ["open", "draft"],
  suggested: ["draft"],
  open: ["open"],
  done: ["done"],
  dismissed: ["dismissed"],
};
