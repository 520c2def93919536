import type { CalendarEventRecord, ConversationLink, ConversationRecord } from "../context.ts";
import { fitTitle } from "../conversations/default-title.ts";

type Linkable = Pick<ConversationRecord, "title" | "titleSource" | "scheduledStart" | "scheduledEnd">;

/** What a conversation takes from its event: a title where nobody gave one, and the schedule where nobody told it. */
export function linkOf(conversation: Linkable, event: CalendarEventRecord): ConversationLink {
  return {
    linkedCalendarEventId: event.id,
    ...titleOf(conversation, event),
    ...scheduleOf(conversation, event),
  };
}

function titleOf({ title, titleSource }: Linkable, { summary }: CalendarEventRecord) {
  const offered = fitTitle(summary);
  const takes = titleSource === "default" && offered !== "";
  return takes ? { title: offered, titleSource: "calendar" as const } : { title, titleSource };
}

/** A half that would contradict the half that was told is left open. */
function scheduleOf({ scheduledStart, scheduledEnd }: Linkable, event: CalendarEventRecord) {
  const told = { scheduledStart, scheduledEnd };
  if (event.allDay) return told;
  const start = scheduledStart ?? event.startsAt;
  const end = scheduledEnd ?? event.endsAt;
  return start < end ? { scheduledStart: start, scheduledEnd: end } : told;
}
