import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";

/** Fails for a document that is not there: because nobody made it yet, or because the conversation is not there either. */
export async function failNotMade(ctx: UserContext, id: string, what: string): Promise<never> {
  const { status } = await findConversation(ctx, id);
  const hint = status === "processing" ? "it is being made" : "POST to this address to generate it";
  throw new AppError("not_found", `${what} not found: ${hint}.`);
}
