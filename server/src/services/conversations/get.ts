import type { Conversation } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "./find.ts";
import { listItem } from "./list-item.ts";

export async function getConversation(ctx: UserContext, id: string): Promise<Conversation> {
  return listItem(await findConversation(ctx, id));
}
