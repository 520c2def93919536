import type { Conversation } from "../../conversation/conversation.ts";
import type { PointSources } from "../points.ts";
import type { Statement } from "../statements.ts";
import type { TermWeights } from "../weigh-terms.ts";
import { measureCohesion } from "./cohesion.ts";
import { opensTopic } from "./topic-cues.ts";

export const topicLimits = {
  /** Talk of a topic takes at least so many statements; what is shorter belongs to its neighbor. */
  statementsMin: 6,
  /** One topic in so many statements in a talk that has just begun; topics grow longer as meetings do. */
  statementsUsual: 12,
  /** Where the models find fewer topics than this share of the usual number, the words decide. */
  ledShareMin: 0.5,
  /** The models learned from long meetings; in shorter ones they only add to what the words say. */
  ledStatementsMin: 150,
  /** More headings than this are not read. */
  topicsMax: 12,
} as const;

/** More than the words can say. */
const ledBonus = 2;

/** The statements that start a topic, ascending; the first is always among them. */
export function findBoundaries(
  statements: readonly Statement[],
  conversation: Conversation,
  { weights, leads }: PointSources,
): number[] {
  if (statements.length === 0) return [];
  const usual = Math.min(topicLimits.topicsMax, topicsUsual(statements.length));
  const led = leads.topics.filter((at) => isApart(at, [0], statements.length));
  const trusted =
    statements.length >= topicLimits.ledStatementsMin && led.length + 1 >= usual * topicLimits.ledShareMin;
  const scores = scoreBoundaries(statements, conversation, weights);
  for (const at of led) scores[at] = (scores[at] ?? 0) + ledBonus;
  const wanted = trusted ? topicLimits.topicsMax : usual;
  const ranked = (trusted ? led : [...scores.keys()])
    .filter((at) => trusted || (scores[at] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const chosen = [0];
  for (const at of ranked) {
    if (chosen.length >= wanted) break;
    if (isApart(at, chosen, statements.length)) chosen.push(at);
  }
  return chosen.sort((a, b) => a - b);
}

function topicsUsual(count: number): number {
  const usual = topicLimits.statementsUsual;
  return Math.max(1, Math.round(count / (usual + count / usual)));
}

function isApart(at: number, chosen: readonly number[], count: number): boolean {
  const least = topicLimits.statementsMin;
  return count - at >= least && chosen.every((other) => Math.abs(other - at) >= least);
}

function scoreBoundaries(
  statements: readonly Statement[],
  conversation: Conversation,
  weights: TermWeights,
): number[] {
  const depths = measureCohesion(statements, weights);
  return statements.map((statement, at) => {
    const before = statements[at - 1];
    const newTurn = before?.turn !== statement.turn;
    const cue = opensTopic(statement);
    const pauseMs = newTurn ? (conversation.turns[statement.turn]?.gapMs ?? 0) : 0;
    return (depths[at] ?? 0) + cue * 0.25 + (newTurn ? 0.05 : 0) + Math.min(pauseMs, 10_000) / 50_000;
  });
}
