import type { ConversationRecord, Store, UserContext } from "../context.ts";
import { lockConversation } from "../conversations/find.ts";
import { singleFlight } from "../single-flight.ts";

/** Something that is made of a conversation and stored with it. */
export interface Making<Made> {
  /** What it is, among all that can be made of the conversation. */
  readonly name: string;
  /** The stored one, if making it again from the conversation as it stands in `record` would give the same. */
  current(store: Store, record: ConversationRecord): Promise<Made | null>;
  /** Makes it of `record` as it was when somebody asked. */
  make(): Promise<Made>;
  /** Stores it; `record` is the conversation as it is now. */
  put(store: Store, made: Made, record: ConversationRecord): Promise<void>;
}

/** Runs in the transaction that stores what was made; throwing stores nothing. */
export type Pay = (store: Store) => Promise<void>;

/** `joined`: somebody else made it meanwhile, here or on another server, and it cost nothing. */
export interface Outcome<Made> {
  readonly result: Made;
  readonly joined: boolean;
}

/** How something is made of a conversation as it stands in `record`. */
export type MakingOf<Made> = (record: ConversationRecord) => Making<Made>;

/** Whoever changes a conversation more often than that while something is made of it gets what was made last. */
const attemptsMax = 3;

/**
 * Makes it and stores it with what it costs: all of it or nothing. Whoever asks for the same while it is being made
 * waits for that and pays nothing. Where the conversation changes meanwhile, it is made anew; what was made of an
 * older one is never stored.
 *
 * @param before what was current when somebody asked
 */
export async function makeOnce<Made extends { readonly createdAt: Date }>(
  ctx: UserContext,
  record: ConversationRecord,
  makingOf: MakingOf<Made>,
  terms: Terms<Made>,
): Promise<Outcome<Made>> {
  const name = `${makingOf(record).name} ${ctx.user.id} ${record.id} ${record.revision}`;
  const { result: outcome, joined } = await singleFlight(ctx.underway, name, async () => {
    let latest = record;
    for (let attempt = 1; ; attempt++) {
      const made = await makingOf(latest).make();
      const { outcome: stored, now } = await storeIfCurrent(ctx, latest, makingOf(latest), {
        ...terms,
        made,
      });
      if (stored !== null) return stored;
      if (attempt === attemptsMax) return { result: made, joined: false };
      latest = now;
    }
  });
  return { result: outcome.result, joined: joined || outcome.joined };
}

interface Terms<Made> {
  readonly pay: Pay;
  readonly before: Made | null;
}

/** Answers no outcome where the conversation is not what it was made of any more; `now` is what it is. */
function storeIfCurrent<Made extends { readonly createdAt: Date }>(
  ctx: UserContext,
  record: ConversationRecord,
  making: Making<Made>,
  { made, pay, before }: Terms<Made> & { made: Made },
): Promise<{ outcome: Outcome<Made> | null; now: ConversationRecord }> {
  return ctx.store.transaction(async (store) => {
    const now = await lockConversation({ ...ctx, store }, record.id);
    const stored = await making.current(store, now);
    if (stored !== null && isAnother(stored, before))
      return { outcome: { result: stored, joined: true }, now };
    if (now.revision !== record.revision) return { outcome: null, now };
    await pay(store);
    await making.put(store, made, now);
    return { outcome: { result: made, joined: false }, now };
  });
}

function isAnother(stored: { readonly createdAt: Date }, before: { readonly createdAt: Date } | null) {
  return stored.createdAt.getTime() !== before?.createdAt.getTime();
}
