import type { Conversation } from "../../conversation/conversation.ts";
import { labelAt, type Names } from "../../language/names.ts";
import { toPassage } from "../../language/passage.ts";
import { capitalized, cleanLine } from "../clean-line.ts";
import type { DateReader } from "../dates.ts";
import type { Task } from "../notes.ts";
import type { Statement } from "../statements.ts";

/** Who does what, read out at the end, is meant. */
const confidence = 0.8;
const clauseBreak = /(?:,|;|:)\s*(?:and\s+)?|\s+and\s+(?=\p{Lu}|I\b)/u;
const dueWords = /\b(?:by|before|until|on|this|next|today|tonight|tomorrow)\b(?:\s[\p{L}\d:]+){0,4}$/iu;
/** What is, was said, or is on somebody's mind. */
const notWork =
  /^(?:is|was|am|are|were|agree[ds]?|said|says?|thinks?|feels?|guess|believes?|hopes?|means?|wonders?|knows?|wants?|decided?|suggested|meets?|has been|had|likes?|(?:has|have) (?:an? |any |no |some )?(?:comments?|doubts?|feelings?|ideas?|questions?|thoughts?))\b/i;
const wordsMin = 3;
/** A recap that goes on for longer is a speech. */
const wordsMax = 60;

/** Items out of a recap: "Tom has the retry logic by noon, I talk to Hannah, Lucia writes to support". */
export function recapTasks(
  statement: Statement,
  conversation: Conversation,
  names: Names,
  dates: DateReader,
): Task[] {
  if (
    statement.words.length > wordsMax ||
    !statement.segments.some((at) => (conversation.acts[at]?.recaps.length ?? 0) > 0)
  )
    return [];
  const clauses = cleanLine(statement.text).replace(/\.$/, "").split(clauseBreak);
  const tasks = clauses.flatMap((clause) => {
    const read = readClause(clause, statement.speaker, names);
    if (read === null) return [];
    const said = dueWords.exec(clause)?.[0] ?? null;
    const due = said === null ? null : dates.dayOf(said, statement.segments[0]);
    return [{ text: capitalized(read.work), owner: read.owner, due, dueWords: due === null ? null : said }];
  });
  return tasks.length < 2
    ? []
    : tasks.map((task) => ({ ...task, segments: statement.segments, priority: "medium", confidence }));
}

/** A clause that begins with a person and goes on with what they do. */
function readClause(clause: string, speaker: string, names: Names): { owner: string; work: string } | null {
  const { words } = toPassage(clause);
  const [first, second] = words;
  if (!first || !second || words.length < wordsMin) return null;
  const owner =
    first.key === "i" || first.key === "i'll"
      ? speaker
      : /'s?$/.test(first.key)
        ? null
        : labelAt(names, first);
  const from = second.key === "will" ? words[2] : second;
  if (owner === null || !from) return null;
  const work = clause.slice(from.start);
  // "Lucia writes to support" reports work; "Lucia would agree" does not.
  const says = owner === speaker || from !== second || /\p{Ll}s$/u.test(second.key);
  return !says || notWork.test(work) ? null : { owner, work: infinitive(work) };
}

/** "writes to support" as an instruction; a first word that is no such form stays as it is. */
function infinitive(work: string): string {
  return work
    .replace(/^has\b/i, "have")
    .replace(/^does\b/i, "do")
    .replace(/^goes\b/i, "go")
    .replace(/^(\p{L}+?)ies\b/iu, "$1y")
    .replace(/^(\p{L}*(?:ch|sh|ss|x|z))es\b/iu, "$1")
    .replace(/^(\p{L}{2,}[^s\W])s\b/iu, "$1");
}
