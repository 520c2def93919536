import type { CalendarEvent } from "@convo/contract";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Attendees } from "./attendees.tsx";
import classes from "./event-row.module.css";
import { timeText } from "./event-words.ts";

interface EventRowProps {
  readonly event: CalendarEvent;
  readonly now: Date;
  readonly conversationId: string | null;
}

/** One meeting: when, what and who, and the conversation that it became. */
export function EventRow({ event, now, conversationId }: EventRowProps) {
  const isOver = new Date(event.end.dateTime) < now;
  return (
    <article className={classes.row}>
      <Text size="sm" c="dimmed" style={{ whiteSpace: "nowrap" }}>
        {timeText(event)}
      </Text>
      <div className={classes.words}>
        <Text fw={500} {...(isOver && { c: "dimmed" })}>
          {event.summary === "" ? "Meeting without a title" : event.summary}
        </Text>
        <Attendees attendees={event.attendees} />
      </div>
      {conversationId !== null && (
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/calls/$id" params={{ id: conversationId }} {...props} />}
        >
          Open conversation
        </Anchor>
      )}
    </article>
  );
}
