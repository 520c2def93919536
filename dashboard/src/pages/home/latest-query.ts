import { conversationsQuery } from "../../api/conversations.ts";

export const latestMax = 12;

/** The newest conversations. */
export const latestQuery = conversationsQuery({ limit: latestMax });
