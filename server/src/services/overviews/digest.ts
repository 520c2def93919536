import type { Digest } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { inBrief } from "./in-brief.ts";
import { openItems } from "./open-items.ts";

const dayMs = 24 * 60 * 60 * 1000;
const meetingsMax = 100;

/** What happened in the last days, and how the user did. */
export async function makeDigest(ctx: UserContext, { days }: { readonly days: number }): Promise<Digest> {
  const until = ctx.now();
  const since = new Date(until.getTime() - days * dayMs);
  const { items } = await ctx.store.conversations.list(ctx.user.id, {
    search: null,
    since,
    limit: meetingsMax,
    offset: 0,
  });
  const happened = items.filter(({ startTime }) => startTime <= until);
  const meetings = await Promise.all(happened.map((record) => withScore(ctx, record)));
  const scores = meetings.flatMap(({ overallScore }) => overallScore ?? []);
  return {
    since: since.toISOString(),
    until: until.toISOString(),
    meetings,
    totalMinutes: happened.reduce((sum, { durationMinutes }) => sum + (durationMinutes ?? 0), 0),
    averageScore: scores.length === 0 ? null : mean(scores),
    openActionItems: await openItems(ctx, since),
  };
}

async function withScore(ctx: UserContext, record: ConversationRecord): Promise<Digest["meetings"][number]> {
  const stored = await ctx.store.feedback.get(ctx.user.id, record.id);
  return {
    ...(await inBrief(ctx, record)),
    overallScore: stored?.overallScore ?? null,
    topPriority: stored?.feedback.topPriority?.focus ?? null,
  };
}

/** To one decimal: more would claim more than scores in halves can tell. */
function mean(scores: readonly number[]): number {
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10;
}
