import type { Task } from "graphile-worker";
import type { Context } from "../services/context.ts";
import { deleteExpiredConversations } from "../services/conversations/delete-expired.ts";
import { told } from "./told.ts";

/** Each night: what was kept as long as it may be is deleted. */
export function deleteExpired(ctx: Context): Task {
  return () => told(ctx, "old conversations were not deleted", () => deleteExpiredConversations(ctx));
}
