import { presentText, type UpdateProfileRequest, type UserProfile } from "@convo/contract";
import type { Store, User, UserContext } from "../context.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { analyzable } from "../feedback/analyzable.ts";
import { getProfile } from "./profile.ts";

/**
 * Changes what was told and leaves the rest. Conversations in which nobody was known to be the user, and where the
 * new name or an alias now speaks, become the user's, and their feedback is made.
 */
export async function updateProfile(ctx: UserContext, input: UpdateProfileRequest): Promise<UserProfile> {
  const change = changeOf(input);
  const user = await ctx.store.transaction(async (store) => {
    const changed = await store.users.update(ctx.user.id, change);
    if (change.name !== undefined || change.aliases !== undefined) await recognizeUser(store, changed);
    return changed;
  });
  return getProfile({ ...ctx, user });
}

type Change = Parameters<Store["users"]["update"]>[1];

function changeOf({ name, timezone, language, aliases }: UpdateProfileRequest): Change {
  const called = presentText(name);
  const zone = presentText(timezone);
  const tag = presentText(language);
  return {
    ...(called !== null && { name: called }),
    ...(zone !== null && { timezone: zone }),
    ...(tag !== null && { language: Intl.getCanonicalLocales(tag)[0] ?? tag }),
    ...(aliases !== undefined && { aliases: distinct(aliases) }),
  };
}

/** Trimmed, and each once, whatever its letter case. */
function distinct(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names.map((each) => each.trim())) {
    const folded = name.toLowerCase();
    if (!byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()];
}

async function recognizeUser(store: Store, user: User): Promise<void> {
  for (const record of await store.conversations.listWithoutUser(user.id, [user.name, ...user.aliases])) {
    const speaker = userSpeaker(record, user);
    if (speaker === null) continue;
    await store.conversations.setUserSpeaker(user.id, record.id, speaker);
    if (!["ready", "processing"].includes(record.status) || !analyzable(record, user)) continue;
    await store.conversations.setStatus(user.id, record.id, "processing");
    await store.jobs.analyze(user.id, record.id);
  }
}
