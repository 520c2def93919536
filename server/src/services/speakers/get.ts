import type { Segment } from "@convo/analysis";
import type { Speakers } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { samplesOf } from "./samples.ts";

/** Who spoke, with samples by which a person knows them again. */
export async function getSpeakers(ctx: UserContext, id: string): Promise<Speakers> {
  const record = await findConversation(ctx, id);
  return describeSpeakers(ctx, record, await ctx.store.conversations.segments(ctx.user.id, id));
}

export function describeSpeakers(
  { user }: UserContext,
  record: ConversationRecord,
  segments: readonly Segment[],
): Speakers {
  const me = userSpeaker(record, user);
  const speakers = record.speakers.map(({ name, share, segmentCount }) => ({
    name,
    isUser: name === me,
    share,
    segmentCount,
    samples: samplesOf(segments.filter(({ speaker }) => speaker === name)),
  }));
  return { id: record.id, speakers };
}
