import type { Conversation } from "../conversation/conversation.ts";
import type { NoteOptions, Notes, Priority, Task } from "./notes.ts";
import { takeNotes } from "./take-notes.ts";

/** The `keypoints` object of the API's answer. */
export interface KeyPoints {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly points: readonly string[] }[];
  readonly decisions: readonly string[];
  readonly actionItems: readonly ActionItem[];
  readonly participants: readonly string[];
  /** ISO 8601 dates, ascending. */
  readonly importantDates: readonly { readonly date: string; readonly context: string }[];
}

export interface ActionItem {
  readonly item: string;
  /** Null where nobody was named. */
  readonly owner: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly priority: Priority;
  /** ISO 8601 date; null unless a day was said. */
  readonly due: string | null;
  readonly segmentIds: readonly string[];
}

/** The key points of a conversation, every one of them in words that were said. */
export function keyPoints(conversation: Conversation, options: NoteOptions = {}): KeyPoints {
  return keyPointsDocument(takeNotes(conversation, options), conversation);
}

/** Notes as the API answers them. */
export function keyPointsDocument(notes: Notes, conversation: Conversation): KeyPoints {
  return {
    title: notes.title,
    sections: notes.sections.map(({ heading, points }) => ({
      heading,
      points: points.map((point) => point.text),
    })),
    decisions: notes.decisions.map((decision) => decision.text),
    actionItems: notes.tasks.map((task) => actionItem(task, conversation)),
    participants: notes.participants,
    importantDates: notes.importantDates.map(({ date, text }) => ({ date, context: text })),
  };
}

function actionItem(task: Task, conversation: Conversation): ActionItem {
  const { text, owner, confidence, priority, due, segments } = task;
  const segmentIds = segments.flatMap((position) => conversation.segments[position]?.id ?? []);
  return { item: text, owner, confidence, priority, due, segmentIds };
}
