import type { CommitmentSpan } from "../../conversation/acts.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import { findCommitments } from "../../language/commitments.ts";
import { type Names, namesOf } from "../../language/names.ts";
import { toPassage } from "../../language/passage.ts";
import { cleanLine } from "../clean-line.ts";
import type { DateReader } from "../dates.ts";
import { readIntroductions } from "../introductions.ts";
import type { Leads } from "../leads.ts";
import type { Task } from "../notes.ts";
import { saysTheSame } from "../pick-points.ts";
import { type Statement, termsOf } from "../statements.ts";
import { judgeTask } from "./confidence.ts";
import { ownerOf } from "./owners.ts";
import { priorityOf } from "./priority.ts";
import { recapTasks } from "./recap-tasks.ts";
import { describeTask } from "./task-text.ts";

/** Below this an item would be wrong more often than it helps. */
export const taskConfidenceMin = 0.4;
/** The same work mentioned again so near is the same item. */
const sameWithinStatements = 40;

interface Found {
  readonly task: Task;
  readonly terms: readonly string[];
  /** Index of its statement. */
  readonly at: number;
  /** True for items read out again at the end. */
  readonly recaps: boolean;
}

/** What people took on or were given to do, in the order of the meeting. */
export function findTasks(
  statements: readonly Statement[],
  conversation: Conversation,
  sources: TaskSources,
): Task[] {
  const introduced = readIntroductions(statements);
  const names = namesOf(conversation.speakers.map((speaker) => speaker.name));
  const found: Found[] = [];
  for (const statement of statements) {
    const recapped = recapTasks(statement, conversation, names, sources.dates);
    for (const task of recapped)
      found.push({ task, terms: termsOf(toPassage(task.text).words), at: statement.index, recaps: true });
    if (recapped.length > 0) continue;
    const task = readTask(statement, { ...sources, statements, conversation, names, introduced });
    if (task && task.confidence >= taskConfidenceMin)
      found.push({ task, terms: statement.terms, at: statement.index, recaps: false });
  }
  return withoutRepeats(found).map(({ task }) => task);
}

export interface TaskSources {
  readonly dates: DateReader;
  readonly leads: Leads;
}

interface Surroundings extends TaskSources {
  readonly statements: readonly Statement[];
  readonly conversation: Conversation;
  readonly names: Names;
  readonly introduced: ReadonlyMap<string, string>;
}

function promises(statement: Statement, conversation: Conversation): boolean {
  return statement.segments.some((position) => (conversation.acts[position]?.commitments.length ?? 0) > 0);
}

function readTask(statement: Statement, around: Surroundings): Task | null {
  const { conversation, leads, statements, names } = around;
  const isHeart = leads.tasks.has(statement.index);
  const said = promises(statement, conversation);
  if ((!said && !isHeart) || asksWhat.test(statement.text)) return null;
  const [commitment = null] = findCommitments(statement.text, { ...names, self: statement.speaker });
  if (!commitment && !isHeart) return null;
  const ownership = ownerOf(commitment?.owner ?? null, statement, around);
  const text = describeTask(statement, ownership, conversation) ?? (isHeart ? wholeLine(statement) : null);
  if (text === null) return null;
  const dated = due(commitment, statement, around.dates);
  const odds = leads.task[statement.index] ?? 0;
  const circumstances = { dueWords: dated.dueWords, odds, isHeart, statementCount: statements.length };
  return {
    text,
    segments: statement.segments,
    owner: ownership.owner,
    ...dated,
    priority: priorityOf(statement, commitment?.hedged ?? false),
    confidence: judgeTask(commitment, ownership, statement, circumstances),
  };
}

/** "What would you do about it?" asks for an opinion and gives nobody work. */
const asksWhat =
  /\b(?:what|how|why|where|when|who|which)\b[^,.]*\b(?:would|could|can|will|should) (?:you|we|i)\b.*\?/i;

function wholeLine(statement: Statement): string | null {
  const line = cleanLine(statement.text);
  return statement.terms.length > 0 && line.split(" ").length >= 4 ? line.replace(/\.$/, "") : null;
}

/** Times of day, "now" and "a month" set no date. */
const noDue =
  /\b(?:mins?|minutes?|secs?|seconds|hours?)\b|^(?:(?:an?|per|each|every|one|two|three|four|\d+) \p{L}+|(?:in |on |at |by )?(?:the |this )?(?:now|morning|afternoon|evening|noon|night|time|moment))$/iu;

function due(
  commitment: CommitmentSpan | null,
  statement: Statement,
  dates: DateReader,
): { due: string | null; dueWords: string | null } {
  const words = commitment?.due ?? null;
  if (words === null || noDue.test(words)) return { due: null, dueWords: null };
  return { due: dates.dayOf(words, statement.segments[0]), dueWords: words };
}

/** Of items that say the same near each other the surest stays, with what the others knew. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of found) {
    const at = kept.findIndex((other) => isRepeat(other, each));
    const other = kept[at];
    if (other) kept[at] = merged(other, each);
    else kept.push(each);
  }
  return kept;
}

function isRepeat(one: Found, other: Found): boolean {
  const sameOwner =
    one.task.owner === other.task.owner || one.task.owner === null || other.task.owner === null;
  if (!sameOwner) return false;
  if (other.recaps) return other.at !== one.at && one.terms.some((term) => other.terms.includes(term));
  return other.at - one.at <= sameWithinStatements && (saysTheSame(one, other) || goesOn(one, other));
}

/** "I'll do it this week", right after the work was named. */
function goesOn(one: Found, other: Found): boolean {
  return other.terms.length === 0 && other.at - one.at <= 2 && one.task.owner === other.task.owner;
}

function merged(one: Found, other: Found): Found {
  const better = other.task.confidence > one.task.confidence && other.terms.length > 0 && !other.recaps;
  const best = better ? other : one;
  const rest = best === one ? other : one;
  const task: Task = {
    ...best.task,
    owner: best.task.owner ?? rest.task.owner,
    due: best.task.due ?? rest.task.due,
    dueWords: best.task.dueWords ?? rest.task.dueWords,
    confidence: Math.max(one.task.confidence, other.task.confidence),
    segments: [...new Set([...one.task.segments, ...other.task.segments])].sort((a, b) => a - b),
  };
  return { ...best, task };
}
