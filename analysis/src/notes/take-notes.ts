import type { Conversation } from "../conversation/conversation.ts";
import { unknownSpeaker } from "../conversation/segment.ts";
import { dateReader } from "./dates.ts";
import { findDecisions } from "./decisions.ts";
import { findImportantDates } from "./important-dates.ts";
import { findLeads } from "./leads.ts";
import type { NoteOptions, Notes } from "./notes.ts";
import { findTopics, writeSections } from "./sections.ts";
import { readStatements } from "./statements.ts";
import { findTasks } from "./tasks/find-tasks.ts";
import { titleOf } from "./title.ts";
import { weighTerms } from "./weigh-terms.ts";

const untitled = "Conversation";

/**
 * The notes of a meeting, in its own words. In a language that is not read there is no telling topics, tasks or
 * decisions apart: then only title and participants are there, and the lists are empty.
 */
export function takeNotes(conversation: Conversation, options: NoteOptions = {}): Notes {
  const participants = conversation.speakers
    .map((speaker) => speaker.name)
    .filter((name) => name !== unknownSpeaker);
  const title = options.title?.trim() || untitled;
  if (conversation.language !== "en")
    return { title, sections: [], decisions: [], tasks: [], participants, importantDates: [] };
  const statements = readStatements(conversation);
  const weights = weighTerms(statements);
  const leads = findLeads(conversation, statements);
  const topics = findTopics(statements, conversation, { weights, leads });
  const dates = dateReader(conversation.segments, options.startTime, options.timeZone);
  return {
    title: titleOf(topics) ?? title,
    sections: writeSections(topics, statements, conversation, { weights, leads }),
    decisions: findDecisions(statements, conversation, leads),
    tasks: findTasks(statements, conversation, { dates, leads }),
    participants,
    importantDates: findImportantDates(statements, dates),
  };
}
