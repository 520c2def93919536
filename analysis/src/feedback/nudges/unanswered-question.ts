import { findExchanges } from "../../signals/exchanges.ts";
import type { FindNudge } from "./nudge.ts";

/** Until then an answer may still come. */
const turnsAfterMin = 3;
/** Later than this the conversation has moved on, and a reminder only disturbs. */
const turnsAfterMax = 12;

export const findUnansweredQuestion: FindNudge = ({ view, memory, user }) => {
  if (user === null || view.totals.speakers.length < 2) return null;
  const { conversation, from } = view.latest;
  const open = findExchanges(conversation).findLast(({ answered, asker, asked, turn, segment }) => {
    const turnsAfter = conversation.turns.length - 1 - turn;
    const concerns = asker === user || asked === null || asked === user;
    const isNew = from + segment > memory.question;
    return !answered && concerns && isNew && turnsAfter >= turnsAfterMin && turnsAfter <= turnsAfterMax;
  });
  if (open === undefined) return null;
  const message =
    open.asker === user
      ? "Your question has not been answered yet. It may be worth asking it once more."
      : `A question of ${open.asker}'s is still open. You could answer it, or ask who can.`;
  return { message, segment: from + open.segment };
};
