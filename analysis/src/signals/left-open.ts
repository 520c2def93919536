import type { Conversation } from "../conversation/conversation.ts";
import { contentStems, sharedStems } from "../language/content-words.ts";
import type { Exchange } from "./exchanges.ts";
import { wholeSentence } from "./whole-sentence.ts";

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
  const turnOf = new Map<number, number>();
  for (const turn of conversation.turns) {
    for (const position of turn.segments) turnOf.set(position, turn.index);
  }
  const stemsOf = stemsByTurn(conversation);
  return exchanges.filter((exchange) => {
    const index = turnOf.get(exchange.segment);
    const stems = index === undefined ? null : questionStems(conversation, index, exchange.segment);
    if (exchange.answered || index === undefined || stems === null) return false;
    if (stems.size < leftOpenLimits.stemsMin) return false;
    return !conversation.turns
      .slice(index + 1, index + 1 + leftOpenLimits.turnsLater)
      .some(
        (each) =>
          each.speaker !== exchange.asker &&
          sharedStems(stems, stemsOf(each.index)) >= stems.size * leftOpenLimits.sharedShareMin,
      );
  });
}

function questionStems(
  conversation: Conversation,
  index: number,
  position: number,
): ReadonlySet<string> | null {
  const turn = conversation.turns[index];
  const question = conversation.acts[position]?.questions.at(-1);
  if (!turn || !question) return null;
  return contentStems(wholeSentence(conversation, turn, position, question));
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
