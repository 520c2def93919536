import type { ActionItem } from "@convo/contract";
import { listConnections } from "../calendar/connections.ts";
import type { UserContext } from "../context.ts";
import { getGoals } from "../goals/get.ts";
import { getProfile } from "../users/profile.ts";
import { webhookItem } from "../webhooks/list.ts";

const actionItemPageSize = 500;

/** A JSON file of what the user has beside conversations, in pieces. */
export interface AccountFile {
  readonly path: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * What the user has beside conversations, read as each file is asked for: profile, goals, names of speakers, action
 * items as the user left them, webhooks without their secrets, calendars without their addresses.
 */
export function accountFiles(ctx: UserContext): AccountFile[] {
  const { store, user } = ctx;
  return [
    { path: "profile.json", pieces: document(() => getProfile(ctx)) },
    { path: "goals.json", pieces: document(() => getGoals(ctx)) },
    { path: "speaker-aliases.json", pieces: document(() => store.speakers.allAliases(user.id)) },
    { path: "action-items.json", pieces: listOf(actionItems(ctx)) },
    {
      path: "webhooks.json",
      pieces: document(async () => (await store.webhooks.list(user.id)).map(webhookItem)),
    },
    { path: "calendars.json", pieces: document(async () => (await listConnections(ctx)).connections) },
  ];
}

async function* document(read: () => Promise<unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify(await read(), null, 2)}\n`;
}

/** A JSON array that need not be held whole. */
async function* listOf(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = "[";
  for await (const item of items) {
    yield `${separator}\n  ${JSON.stringify(item)}`;
    separator = ",";
  }
  yield separator === "[" ? "[]\n" : "\n]\n";
}

async function* actionItems({ store, user }: UserContext): AsyncGenerator<ActionItem> {
  const filter = { owner: null, status: null, since: null, conversationId: null, limit: actionItemPageSize };
  for (let offset = 0; ; offset += actionItemPageSize) {
    const { items } = await store.actionItems.list(user.id, { ...filter, offset });
    yield* items;
    if (items.length < actionItemPageSize) return;
  }
}
