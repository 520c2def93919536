import type { Signals } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { currentFeedback } from "../feedback/current.ts";
import { analyzeOptions } from "../feedback/make.ts";
import { singleFlight } from "../single-flight.ts";

/** Every measured signal of everyone: as stored with current feedback, else measured now. */
export async function getSignals(ctx: UserContext, id: string): Promise<Signals> {
  const record = await findConversation(ctx, id);
  const stored = await currentFeedback(ctx, ctx.store, record);
  if (stored !== null) return { id, ...stored.signals };
  // Measuring takes a thread for a while: many who ask at once for the same wait for one.
  const name = `signals ${ctx.user.id} ${id} ${record.revision}`;
  const { result: measured } = await singleFlight(ctx.underway, name, async () => {
    const segments = await ctx.store.conversations.segments(ctx.user.id, id);
    return ctx.analyzer.measure(segments, analyzeOptions(record));
  });
  const user = userSpeaker(record, ctx.user);
  const speakers = measured.speakers.map((speaker) => ({ ...speaker, isUser: speaker.name === user }));
  return { id, ...measured, speakers };
}
