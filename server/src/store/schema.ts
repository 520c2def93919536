export * from "./schema/accounts.ts";
export * from "./schema/calendar.ts";
export { convo } from "./schema/columns.ts";
export * from "./schema/conversations.ts";
export * from "./schema/documents.ts";
export * from "./schema/sessions.ts";
export * from "./schema/webhooks.ts";
