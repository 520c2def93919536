import type { Task } from "graphile-worker";
import { z } from "zod";
import { queueDueRefreshes, refreshConnection } from "../services/calendar/refresh.ts";
import { linkConversations } from "../services/calendar-links/link-conversations.ts";
import type { Context } from "../services/context.ts";
import { told } from "./told.ts";

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
