import { queryWords } from "@convo/analysis";
import type { ConversationRecord, UserContext } from "../context.ts";

/** So many are read for an answer: more would take long, and make it long. */
const conversationsMax = 6;
/** So many segments are asked for, the likeliest first; several are of one conversation. */
const segmentsMax = 200;
/** How fast the rank of a segment stops mattering: many good ones count for more than a single best one. */
const rankDamping = 10;
/** A person who is asked about may be named by the labels alone: among so many of the newest conversations. */
const recentMax = 100;
/** Taking part counts for as much as being named in a few of the best segments. */
const speakerWeight = 0.2;

/**
 * The conversations that a question over all is answered from, the most promising first: those whose words or
 * speakers it names; the newest, where it names nothing ("What was decided?").
 */
export async function chooseConversations(ctx: UserContext, question: string): Promise<ConversationRecord[]> {
  const { conversations, search } = ctx.store;
  const words = queryWords(question);
  const page = {
    limit: recentMax,
    offset: 0,
  };
  const { items: recent } = await conversations.list(ctx.user.id, page);
  if (words.length === 0) return recent.slice(0, conversationsMax);
  const weights = new Map<string, number>();
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  const hits = await search.candidates(ctx.user.id, words, segmentsMax);
  for (const [rank, { conversationId }] of hits.entries()) add(conversationId, 1 / (rankDamping + rank));
  for (const record of recent) if (isAmong(record, words)) add(record.id, speakerWeight);
  const best = [...weights].sort((a, b) => b[1] - a[1]).slice(0, conversationsMax);
  const known = new Map(recent.map((record) => [record.id, record]));
  const chosen = best.map(([id]) => known.get(id) ?? conversations.get(ctx.user.id, id));
  return (await Promise.all(chosen)).filter((record) => record !== null);
}

function isAmong({ speakers }: ConversationRecord, words: readonly string[]): boolean {
  const names = speakers.flatMap(({ name }) => name.toLowerCase().split(/\s+/u));
  return words.some((word) => names.includes(word));
}
