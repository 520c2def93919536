import type { Cited } from "./notes.ts";
import { standAlone } from "./stand-alone.ts";
import type { Statement } from "./statements.ts";
import type { Stretch } from "./topics/headings.ts";

const pointsMax = 6;
/** Two statements that share so much of their subject say the same. */
const sameShareMin = 0.6;
/** So much less than the best of all is not worth a line. */
const worthShareMin = 0.35;

export interface Picked {
  /** In the order in which they were said. */
  readonly points: readonly Cited[];
  /** The one of them that says most. */
  readonly main: Cited;
}

/** The statements of a stretch that say most, each something else, null where none says anything. */
export function pickPoints(
  statements: readonly Statement[],
  values: readonly number[],
  { first, last }: Stretch,
): Picked | null {
  const wanted = Math.min(
    pointsMax,
    Math.max(1, Math.round(pointsIn(statements.length) * ((last - first) / statements.length))),
  );
  const order: number[] = [];
  for (let at = first; at < last; at++) if ((values[at] ?? 0) > 0) order.push(at);
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const best = values[order[0] ?? -1] ?? 0;
  const picked: Statement[] = [];
  for (const at of order) {
    const statement = statements[at];
    if (!statement || picked.length >= wanted || (values[at] ?? 0) < best * worthShareMin) break;
    if (!picked.some((other) => saysTheSame(other, statement))) picked.push(statement);
  }
  const [top] = picked;
  if (!top) return null;
  const inOrder = [...picked].sort((a, b) => a.index - b.index);
  const points = inOrder.map((statement) => standAlone(statement, statements));
  return { points, main: points[inOrder.indexOf(top)] ?? standAlone(top, statements) };
}

/** How many points a meeting of so many statements gets: a screenful for an hour. */
function pointsIn(statementCount: number): number {
  return 4 + Math.sqrt(statementCount);
}

/** Judged by the terms that two statements share. */
export function saysTheSame(one: Pick<Statement, "terms">, other: Pick<Statement, "terms">): boolean {
  const own = new Set(one.terms);
  const others = new Set(other.terms);
  const shared = [...others].filter((term) => own.has(term)).length;
  const fewer = Math.min(own.size, others.size);
  return fewer > 0 && shared / fewer >= sameShareMin && shared >= Math.min(2, fewer);
}
