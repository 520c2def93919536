import type { Briefing } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";

/** A conversation in a few lines; topics and decisions are empty until there are key points. */
export async function inBrief(
  ctx: UserContext,
  record: ConversationRecord,
): Promise<Briefing["pastMeetings"][number]> {
  const stored = await ctx.store.keyPoints.get(ctx.user.id, record.id);
  const current = stored?.revision === record.revision ? stored.keypoints : null;
  return {
    id: record.id,
    title: record.title,
    startTime: record.startTime.toISOString(),
    duration: record.durationMinutes,
    participants: record.speakers.map(({ name }) => name),
    topics: current?.sections.map(({ heading }) => heading) ?? [],
    decisions: current?.decisions ?? [],
  };
}
