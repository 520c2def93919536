import { escapeMarkdown } from "@convo/analysis";
import type { ConversationRecord, User } from "../context.ts";
import { pathOf } from "./paths.ts";

/** The list of all conversations, with a link to each; written as they are read. */
export async function* indexLines(
  user: User,
  conversations: AsyncIterable<ConversationRecord>,
): AsyncGenerator<string> {
  yield `# Everything of ${escapeMarkdown(user.name)}\n\n`;
  yield "Each conversation is here twice: as Markdown for reading, and as JSON, which can be imported again.\n\n";
  for await (const record of conversations) {
    const day = record.startTime.toISOString().slice(0, 10);
    const length = record.durationMinutes === null ? "" : `, ${record.durationMinutes} min`;
    yield `- ${day}${length}: [${escapeMarkdown(record.title)}](<${pathOf(record, "md")}>), [JSON](<${pathOf(record, "json")}>)\n`;
  }
}
