import type { StoredBody, UserContext } from "../context.ts";
import { isConversationId } from "../conversations/find.ts";
import { failNotMade } from "../documents/not-made.ts";

/** The key points as they were made, ready to be sent. */
export async function getKeyPointsBody(
  ctx: UserContext,
  id: string,
  documentsVersion: number,
): Promise<StoredBody> {
  const { keyPoints } = ctx.store;
  const body = isConversationId(id) ? await keyPoints.getBody(ctx.user.id, id, documentsVersion) : null;
  return body ?? failNotMade(ctx, id, "Key points");
}
