import { linkPath, makeLink } from "./accounts/links.ts";
import type { Context } from "./context.ts";
import { importConversation } from "./conversations/import.ts";
import { makeDocuments } from "./documents/make-all.ts";
import { addKey } from "./keys/add.ts";
import { newId } from "./new-id.ts";

export interface Sample {
  readonly bytes: Uint8Array;
  readonly title: string;
  /** The speaker in it whom the owner plays. */
  readonly userSpeakerName: string;
  readonly startTime: string;
}

export interface FirstStart {
  readonly key: string;
  readonly conversationId: string;
  /** The path at which the owner chooses a password, once. */
  readonly welcomePath: string;
}

/**
 * Where nobody has an account yet: opens the owner's, with a key and one conversation to look at, with its feedback and key points.
 * Answers null where there is one already, or another server is just making it.
 */
export async function firstStart(ctx: Context, email: string, sample: Sample): Promise<FirstStart | null> {
  if ((await ctx.store.users.list()).length > 0) return null;
  return ctx.store.transaction(async (store) => {
    const inside = { ...ctx, store };
    const user = await store.users.insert({
      id: newId("usr"),
      email,
      name: "Owner",
      timezone: "UTC",
      language: "en",
      aliases: [],
      tier: ctx.settings.defaultTier,
    });
    if (user === null) return null;
    await store.accounts.setRole(user.id, "owner");
    const { token } = await makeLink(inside, { userId: user.id, kind: "owner" });
    const { key } = await addKey(inside, user, { label: "first start", byOperator: true });
    const owner = { ...inside, user, actor: "job" as const };
    const { bytes, title, userSpeakerName, startTime } = sample;
    const fields = { title, userSpeakerName, startTime, analyze: "false" as const };
    const { id } = await importConversation(owner, { bytes, isJson: false, fileName: null, fields });
    await makeDocuments(owner, id);
    return { key, conversationId: id, welcomePath: linkPath(token) };
  });
}
