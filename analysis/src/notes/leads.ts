import type { Conversation } from "../conversation/conversation.ts";
import { readForNotes } from "../language/models/read-meeting.ts";
import type { SeenSegment } from "../language/models/seen-segment.ts";
import type { Statement } from "./statements.ts";

/** Where the trained models would look, by statement. */
export interface Leads {
  /** Log odds that an annotator would keep the statement, that it hands out work, that it settles something. */
  readonly key: readonly number[];
  readonly task: readonly number[];
  readonly decision: readonly number[];
  /** The hearts of tasks and decisions. */
  readonly tasks: ReadonlySet<number>;
  readonly decisions: ReadonlySet<number>;
  /** Statements that begin a topic, without the first. */
  readonly topics: readonly number[];
}

const none = -9;

/** Asks the models about every segment and hands their answers to the statements. */
export function findLeads(conversation: Conversation, statements: readonly Statement[]): Leads {
  const order = inOrder(conversation);
  const reading = readForNotes(order.map((position) => seen(conversation, position)));
  const rankOf = new Map(order.map((position, rank) => [position, rank]));
  const best = (odds: ArrayLike<number>): number[] =>
    statements.map(({ segments }) => Math.max(...segments.map((at) => odds[rankOf.get(at) ?? -1] ?? none)));
  const statementOf = firstStatements(statements);
  const located = (ranks: readonly number[]): number[] => [
    ...new Set(ranks.flatMap((rank) => statementOf.get(order[rank] ?? -1) ?? [])),
  ];
  return {
    key: best(reading.notes.key),
    task: best(reading.notes.action),
    decision: best(reading.notes.decision),
    tasks: new Set(located(reading.items.action)),
    decisions: new Set(located(reading.items.decision)),
    topics: located(reading.items.boundary).filter((at) => at > 0),
  };
}

/** The models read segments in the order in which they began. */
function inOrder({ segments }: Conversation): number[] {
  return [...segments.keys()].sort(
    (a, b) => (segments[a]?.startMs ?? 0) - (segments[b]?.startMs ?? 0) || a - b,
  );
}

function seen({ segments }: Conversation, position: number): SeenSegment {
  return segments[position] ?? { speaker: "", text: "" };
}

/** For each segment the statement that has most of it, or begins in it. */
function firstStatements(statements: readonly Statement[]): Map<number, number> {
  const sizes = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { segments, words, index } of statements) {
    const share = words.length / segments.length;
    for (const segment of segments) {
      if (share <= (sizes.get(segment) ?? 0)) continue;
      sizes.set(segment, share);
      found.set(segment, index);
    }
  }
  return found;
}
