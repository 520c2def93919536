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

/**
 * Makes it and stores it with what it costs: all of it or nothing. Whoever asks for the same while it is being made
 * waits for that and pays nothing.
 *
 * @param before what was current when somebody asked
 */
export async function makeOnce<Made extends { readonly createdAt: Date }>(
  ctx: UserContext,
  record: ConversationRecord,
  making: Making<Made>,
  { pay, before }: { pay: Pay; before: Made | null },
): Promise<Outcome<Made>> {
  const name = `${making.name} ${ctx.user.id} ${record.id} ${record.revision}`;
  const { result: outcome, joined } = await singleFlight(ctx.underway, name, async () => {
    const made = await making.make();
    return ctx.store.transaction(async (store): Promise<Outcome<Made>> => {
      const locked = await lockConversation({ ...ctx, store }, record.id);
      const stored = await making.current(store, locked);
      if (stored !== null && isAnother(stored, before)) return { result: stored, joined: true };
      await pay(store);
      await making.put(store, made, locked);
      return { result: made, joined: false };
    });
  });
  return { result: outcome.result, joined: joined || outcome.joined };
}

function isAnother(stored: { readonly createdAt: Date }, before: { readonly createdAt: Date } | null) {
  return stored.createdAt.getTime() !== before?.createdAt.getTime();
}
