import type { Appended, AppendRequest } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";
import { lockConversation } from "../conversations/find.ts";
import { arrivalOf, readNew } from "./read-new.ts";
import { requireRoom, takeIn } from "./take-in.ts";

export interface AppendInput {
  readonly id: string;
  readonly segments: AppendRequest["segments"];
}

/**
 * Adds what was said since the last append: all of it or nothing, one append of a conversation after the other.
 * Segments whose key is known are skipped, so that a client that is in doubt may send them again.
 */
export async function appendSegments(ctx: UserContext, { id, segments }: AppendInput): Promise<Appended> {
  return ctx.store.transaction(async (store) => {
    const conversation = await lockConversation({ ...ctx, store }, id);
    const live = conversation.status === "live" ? await store.live.get(ctx.user.id, id) : null;
    if (live === null) {
      throw new AppError("conflict", "This conversation is not live: nothing can be appended to it.");
    }
    const keys = segments.map(({ key }) => key);
    const known = await store.live.textsByKey(ctx.user.id, id, keys);
    const read = readNew(segments, {
      known,
      lastSequence: live.lastSequence,
      arrival: arrivalOf(conversation.startTime, ctx.now()),
    });
    requireRoom(conversation, read.segments);
    const stored = await takeIn({ ...ctx, store }, { conversation, live }, read);
    return {
      id,
      accepted: read.segments.length,
      duplicates: read.duplicates,
      segmentCount: stored.segmentCount,
    };
  });
}
