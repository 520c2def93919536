import type { Task } from "graphile-worker";
import { z } from "zod";
import { describeError } from "../describe-error.ts";
import { queueDueRefreshes, refreshConnection } from "../services/calendar/refresh.ts";
import { linkConversations } from "../services/calendar-links/link-conversations.ts";
import type { Context } from "../services/context.ts";

const ofConnection = z.object({ userId: z.string(), connectionId: z.string() });
const ofUser = z.object({ userId: z.string() });

/** Each minute: whose time has come is refreshed. */
export function refreshCalendars(ctx: Context): Task {
  return () => told(ctx, "calendars could not be queued", () => queueDueRefreshes(ctx));
}

export function refreshCalendar(ctx: Context): Task {
  return (input) => {
    const { userId, connectionId } = ofConnection.parse(input);
    return told(ctx, "a calendar was not refreshed", () => refreshConnection(ctx, userId, connectionId));
  };
}

export function linkConversationsTask(ctx: Context): Task {
  return (input) => {
    const { userId } = ofUser.parse(input);
    return told(ctx, "conversations were not linked with events", () => linkConversations(ctx, userId));
  };
}

/** The queue keeps and tells the message of what is thrown here; the error's own may hold somebody's words. */
async function told(ctx: Context, message: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    ctx.log.warn({ error: describeError(error) }, message);
    throw new Error(message);
  }
}
