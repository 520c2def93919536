import type { Conversation } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { lockConversation } from "./find.ts";
import { listItem } from "./list-item.ts";
import { retitle } from "./retitle.ts";

/** Gives a conversation the title that its user tells: no calendar replaces it from then on. */
export async function renameConversation(
  ctx: UserContext,
  { id, title }: { id: string; title: string },
): Promise<Conversation> {
  return ctx.store.transaction(async (store) => {
    const inside = { ...ctx, store };
    const record = await lockConversation(inside, id);
    return listItem(await retitle(inside, record, { title: title.trim(), titleSource: "told" }));
  });
}
