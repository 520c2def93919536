import { type ActionItem, presentText, type UpdateActionItemRequest } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ActionItemChange, UserContext } from "../context.ts";

/** Sets what is given and leaves the rest; what the user set once, making key points again does not change. */
export async function updateActionItem(
  ctx: UserContext,
  id: string,
  input: UpdateActionItemRequest,
): Promise<ActionItem> {
  const item = /^act_[0-9a-z]{1,64}$/.test(id)
    ? await ctx.store.actionItems.update(ctx.user.id, id, changeOf(input), ctx.now())
    : null;
  if (item === null) throw new AppError("not_found", "Action item not found.");
  return item;
}

function changeOf({ status, item, owner, due, priority }: UpdateActionItemRequest): ActionItemChange {
  const text = presentText(item ?? undefined);
  const name = owner === null ? null : (presentText(owner) ?? undefined);
  const day = due === null ? null : (presentText(due) ?? undefined);
  return {
    ...(status !== undefined && { status }),
    ...(text !== null && { item: text }),
    ...(name !== undefined && { owner: name }),
    ...(day !== undefined && { due: day }),
    ...(priority !== undefined && { priority }),
  };
}
