import type { DisconnectedCalendar } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";
import { openAccess } from "./access.ts";
import { findConnection } from "./connections.ts";

/** Forgets a calendar with its events. Conversations keep what they took from them. */
export async function disconnectCalendar(ctx: UserContext, id: string): Promise<DisconnectedCalendar> {
  const { user, actor } = ctx;
  const { kind, label, access } = await findConnection(ctx, id);
  await ctx.store.transaction(async (store) => {
    if (!(await store.calendar.deleteConnection(user.id, id))) {
      throw new AppError("not_found", "Calendar connection not found.");
    }
    const entry = { at: ctx.now(), actor, action: "calendar.disconnected" as const, subject: id };
    await store.audit.record(user.id, { ...entry, detail: { kind, label } });
  });
  const opened = openAccess(ctx, access);
  if (opened !== null && "refreshToken" in opened) await ctx.calendars.google?.revoke(opened.refreshToken);
  return { id, deleted: true };
}
