import type { Task } from "graphile-worker";
import { forgetExpiredSignIns } from "../services/accounts/forget-expired.ts";
import type { Context } from "../services/context.ts";
import { deleteExpiredConversations } from "../services/conversations/delete-expired.ts";
import { told } from "./told.ts";

/** Each night: what was kept as long as it may be is deleted. */
export function deleteExpired(ctx: Context): Task {
  return async () => {
    await told(ctx, "old sign-ins were not forgotten", () => forgetExpiredSignIns(ctx));
    await told(ctx, "old conversations were not deleted", () => deleteExpiredConversations(ctx));
  };
}
