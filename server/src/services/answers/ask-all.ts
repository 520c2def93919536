import type { QueryResult } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { requireGenerationLeft, spendGeneration } from "../generations/spend.ts";
import { singleFlight } from "../single-flight.ts";
import { composeAnswer } from "./ask.ts";
import { chooseConversations } from "./choose-conversations.ts";

const notDiscussed = "This was not discussed in any of your conversations, as far as their words show.";
const suggestionsMax = 4;

/** Answers a question out of everything that was said in the user's conversations, those that say most about it first. */
export async function askAll(ctx: UserContext, query: string): Promise<QueryResult> {
  const question = query.trim();
  await requireGenerationLeft(ctx);
  const name = `query all ${ctx.user.id} ${question}`;
  const { result } = await singleFlight(ctx.underway, name, async () => {
    const answer = await composeFromAll(ctx, question);
    await ctx.store.transaction((store) => spendGeneration(ctx, store));
    return answer;
  });
  return result;
}

async function composeFromAll(ctx: UserContext, question: string): Promise<QueryResult> {
  const records = await chooseConversations(ctx, question);
  const answers = await Promise.all(
    records.map(async (record) => ({ record, ...(await composeAnswer(ctx, record, question)) })),
  );
  const telling = answers.filter(({ citations }) => citations.length > 0);
  const suggested = answers.flatMap(({ suggestedQueries }) => suggestedQueries);
  return {
    query: question,
    response:
      telling.map(({ record, response }) => `${headingOf(record)}\n${response}`).join("\n\n") || notDiscussed,
    citations: telling.flatMap(({ record, citations }) =>
      citations.map((citation) => ({ ...citation, title: record.title })),
    ),
    suggestedQueries: [...new Set(suggested)].slice(0, suggestionsMax),
  };
}

function headingOf({ title, startTime }: ConversationRecord): string {
  return `${title} (${startTime.toISOString().slice(0, 10)}):`;
}
