import { takeStock } from "@convo/analysis";
import type { Speakers, UpdateSpeakersRequest } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ConversationRecord, Store, UserContext } from "../context.ts";
import { lockConversation } from "../conversations/find.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";
import { isGenericLabel } from "./generic-label.ts";
import { describeSpeakers } from "./get.ts";
import { planChange, type SpeakerChange } from "./plan-change.ts";

export type UpdateSpeakersInput = UpdateSpeakersRequest & { readonly id: string };

/**
 * Says anew who speaks. What was made of the conversation is dropped at once and made again by the job; names are
 * remembered for the next imports. All of it or nothing, and one change of a conversation after the other.
 */
export async function updateSpeakers(
  ctx: UserContext,
  { id, ...request }: UpdateSpeakersInput,
): Promise<Speakers> {
  return ctx.store.transaction(async (store) => {
    const within = { ...ctx, store };
    const record = await lockConversation(within, id);
    const before = await store.conversations.segments(ctx.user.id, id);
    const change = planChange(before, request);
    const after = before.map((segment, position) => ({
      ...segment,
      speaker: change.speakers[position] ?? segment.speaker,
    }));
    const segments = new Map(
      after.flatMap(({ speaker }, position) =>
        speaker === before[position]?.speaker ? [] : [[position, speaker]],
      ),
    );
    const stock = takeStock(after);
    const userSpeakerName = userAfter(within, record, change);
    if (segments.size === 0 && userSpeakerName === record.userSpeakerName)
      return describeSpeakers(ctx, record, before);
    if (record.status === "live")
      throw new AppError("conflict", "Speakers can be changed once the conversation has ended.");
    const speakers = stock.speakers.map(({ name, share, segmentCount }) => ({ name, share, segmentCount }));
    const changed = { ...record, speakers, timeGrade: stock.timeGrade, userSpeakerName };
    await store.speakers.relabel(ctx.user.id, id, {
      segments,
      names: change.names,
      speakers,
      timeGrade: stock.timeGrade,
      userSpeakerName,
    });
    await store.jobs.analyze(ctx.user.id, id);
    await rememberNames(within, change);
    await tell(within, record, request);
    return describeSpeakers(ctx, changed, after);
  });
}

/** The user stays the user under another name. */
function userAfter(
  { user }: UserContext,
  record: ConversationRecord,
  { names, me }: SpeakerChange,
): string | null {
  if (me !== null) return me;
  const known = userSpeaker(record, user);
  const renamed = known === null ? undefined : names.get(known);
  return renamed ?? record.userSpeakerName;
}

/** A generic label is somebody else's next time; a name that says who it is stays theirs. */
async function rememberNames({ store, user, now }: UserContext, { names, me }: SpeakerChange): Promise<void> {
  const aliases = [...names]
    .filter(([label, name]) => !isGenericLabel(label) && !isGenericLabel(name))
    .map(([label, name]) => ({ label, name }));
  if (aliases.length > 0) await store.speakers.remember(user.id, aliases, now());
  if (me !== null && !isGenericLabel(me)) await rememberUser(store, user.id, me);
}

const aliasesMax = 50;

async function rememberUser(store: Store, userId: string, name: string): Promise<void> {
  const user = await store.users.get(userId);
  if (user === null || user.aliases.length >= aliasesMax) return;
  const known = [user.name, ...user.aliases].map((each) => each.toLowerCase());
  if (!known.includes(name.toLowerCase()))
    await store.users.update(userId, { aliases: [...user.aliases, name] });
}

async function tell(
  { store, user, actor, now }: UserContext,
  { id, title }: ConversationRecord,
  { rename = [], merge = [], split = [], me }: UpdateSpeakersRequest,
): Promise<void> {
  const data = { conversationId: id, title };
  await store.events.record(user.id, { event: "conversation.updated", data }, now());
  const detail = { renamed: rename.length, merged: merge.length, split: split.length, me: me !== undefined };
  await store.audit.record(user.id, { at: now(), actor, action: "speakers.changed", subject: id, detail });
}
