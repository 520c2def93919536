import { exportFormats } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { accountFiles } from "./account-files.ts";
import { exportText } from "./conversation.ts";
import { indexLines } from "./index-file.ts";
import { pathOf } from "./paths.ts";
import { readKept } from "./read-record.ts";

/** A file in an archive; its text comes in pieces, so that a long one need not be held. */
export interface ArchiveEntry {
  readonly path: string;
  readonly modifiedAt: Date;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** Enough to keep the database busy, few enough to hold. */
const pageSize = 50;

const auditPageSize = 500;

/**
 * Everything of the user's, a file after the other as they are asked for: memory holds one conversation at a time. It is
 * noted in the audit log before the first.
 */
export async function exportEverything(ctx: UserContext): Promise<AsyncGenerator<ArchiveEntry>> {
  const { actor, user } = ctx;
  const entry = { at: ctx.now(), actor, action: "data.exported" as const, subject: user.id, detail: {} };
  await ctx.store.audit.record(user.id, entry);
  return entriesOf(ctx);
}

async function* entriesOf(ctx: UserContext): AsyncGenerator<ArchiveEntry> {
  const now = ctx.now();
  for await (const record of allConversations(ctx)) {
    const kept = await readKept(ctx, record);
    for (const format of exportFormats) {
      yield {
        path: pathOf(record, format),
        modifiedAt: record.startTime,
        pieces: [exportText(kept, format)],
      };
    }
  }
  yield { path: "index.md", modifiedAt: now, pieces: indexLines(ctx.user, allConversations(ctx)) };
  for (const file of accountFiles(ctx)) yield { ...file, modifiedAt: now };
  yield { path: "audit-log.jsonl", modifiedAt: now, pieces: auditLines(ctx) };
}

async function* allConversations(ctx: UserContext): AsyncGenerator<ConversationRecord> {
  let last: ConversationRecord | null = null;
  do {
    const page: ConversationRecord[] = await ctx.store.conversations.listAfter(ctx.user.id, last, pageSize);
    yield* page;
    last = page.length < pageSize ? null : (page.at(-1) ?? null);
  } while (last !== null);
}

/** A line of JSON for each entry, newest first. */
async function* auditLines(ctx: UserContext): AsyncGenerator<string> {
  let offset = 0;
  for (;;) {
    const { items } = await ctx.store.audit.list(ctx.user.id, { limit: auditPageSize, offset });
    for (const item of items) yield `${JSON.stringify(item)}\n`;
    if (items.length < auditPageSize) return;
    offset += items.length;
  }
}
