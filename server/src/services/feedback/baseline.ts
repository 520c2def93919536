import type { Category } from "@convo/analysis";
import type { TrendBaseline } from "@convo/contract";
import type { MeasuredConversation } from "../context.ts";
import { median } from "../median.ts";

/** The middle of fewer would be one meeting, or halfway between two. */
const measuredMin = 3;

/** What is usual in the conversations; null where there are too few to say. `signals` are those that were asked for. */
export function baselineOf(
  conversations: readonly MeasuredConversation[],
  signals: readonly string[],
): TrendBaseline | null {
  const usual = (read: (one: MeasuredConversation) => number | null | undefined) =>
    usualOf(conversations.map(read));
  const score = (category: Category) => usual(({ categoryScores }) => categoryScores[category]);
  const overallScore = usual((one) => one.overallScore);
  const talkListenRatio = usual((one) => one.talkListenRatio);
  if (overallScore === null || talkListenRatio === null) return null;
  const median = {
    overallScore,
    categoryScores: {
      clarity: score("clarity"),
      listening: score("listening"),
      timeManagement: score("timeManagement"),
      collaboration: score("collaboration"),
      decisionMaking: score("decisionMaking"),
    },
    talkListenRatio,
    ...(signals.length > 0 && {
      signals: Object.fromEntries(signals.map((id) => [id, usual((one) => one.signals[id])])),
    }),
  };
  return { count: conversations.length, median };
}

function usualOf(values: readonly (number | null | undefined)[]): number | null {
  const measured = values.filter((value) => typeof value === "number");
  return measured.length < measuredMin ? null : median(measured);
}
