import type { Priority } from "../notes.ts";
import type { Statement } from "../statements.ts";

const urgent =
  /\b(?:urgent|urgently|asap|as soon as possible|immediately|critical|blocker|blocking|blocked|right away|top priority|first thing|crucial|must|today|tonight|tomorrow|eod|end of (?:the )?day)\b/i;
const relaxed =
  /\b(?:at some point|eventually|when(?:ever)? (?:i|you|we) (?:get|have)|nice to have|no rush|low priority|someday|if possible|later on)\b/i;

/** How pressing a task sounds in the words that set it. */
export function priorityOf(statement: Statement, isHedged: boolean): Priority {
  if (urgent.test(statement.text)) return "high";
  return isHedged || relaxed.test(statement.text) ? "low" : "medium";
}
