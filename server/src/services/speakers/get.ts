import type { Segment } from "@convo/analysis";
import type { Speakers } from "@convo/contract";
import type { ConversationRecord, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";

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

const samplesMax = 3;
const sampleCharactersMax = 200;

/** The longest of what they said, in its order: a "yes" tells nobody. */
function samplesOf(said: readonly Segment[]): string[] {
  const longest = new Set([...said].sort((a, b) => b.text.length - a.text.length).slice(0, samplesMax));
  return said.filter((segment) => longest.has(segment)).map(({ text }) => shortened(text));
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= sampleCharactersMax) return text;
  return `${characters.slice(0, sampleCharactersMax - 1).join("")}…`;
}
