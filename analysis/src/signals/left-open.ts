import type { Conversation } from "../conversation/conversation.ts";
import { contentStems, sharedStems } from "../language/content-words.ts";
import type { Exchange } from "./exchanges.ts";

export const leftOpenLimits = {
  /** A question that says less is about what was just said, and passes with it. */
  stemsMin: 2,
  /** Who takes a question up later uses at least this part of its words. */
  sharedShareMin: 0.5,
  /** Later than this many turns, the same words belong to something else. */
  turnsLater: 20,
} as const;

/** The questions that got no answer when they were asked, and none later. */
export function findLeftOpen(conversation: Conversation, exchanges: readonly Exchange[]): Exchange[] {
  const stemsOf = stemsByTurn(conversation);
  return exchanges.filter((exchange) => {
    if (exchange.answered) return false;
    const stems = contentStems(exchange.question);
    if (stems.size < leftOpenLimits.stemsMin) return false;
    return !conversation.turns
      .slice(exchange.turn + 1, exchange.turn + 1 + leftOpenLimits.turnsLater)
      .some(
        (each) =>
          each.speaker !== exchange.asker &&
          sharedStems(stems, stemsOf(each.index)) >= stems.size * leftOpenLimits.sharedShareMin,
      );
  });
}

/** What each turn is about, read when it is first asked for. */
function stemsByTurn(conversation: Conversation): (index: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (index) => {
    const stems = known.get(index) ?? contentStems(conversation.turns[index]?.text ?? "");
    known.set(index, stems);
    return stems;
  };
}
