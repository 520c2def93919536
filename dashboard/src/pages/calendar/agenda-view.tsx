import { Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { areAnswered } from "../../api/are-answered.ts";
import { eventsQuery, linkedConversationsQuery } from "../../api/calendar.ts";
import { Loaded } from "../../components/loaded.tsx";
import { type AgendaDay, agendaOf, agendaRange } from "./agenda.ts";
import { EventRow } from "./event-row.tsx";
import { dayText } from "./event-words.ts";

/** The coming two weeks, then the past one. */
export function AgendaView() {
  const [now] = useState(() => new Date());
  const range = useMemo(() => agendaRange(now), [now]);
  const events = useQuery(eventsQuery(range));
  const linked = useQuery(linkedConversationsQuery(range.timeMin));
  return (
    <Loaded query={events} height={400}>
      {(list) => {
        if (!areAnswered(linked)) return <Skeleton height={400} />;
        const { coming, past } = agendaOf(list, now);
        const shown = { now, conversations: linked.data ?? new Map<string, string>() };
        return (
          <>
            <Days
              title="Coming two weeks"
              none="Nothing is planned for the coming two weeks."
              days={coming}
              {...shown}
            />
            <Days title="Past week" none="There was nothing in the past week." days={past} {...shown} />
          </>
        );
      }}
    </Loaded>
  );
}

interface DaysProps {
  readonly title: string;
  readonly none: string;
  readonly days: readonly AgendaDay[];
  readonly now: Date;
  /** Conversation ids by event ids. */
  readonly conversations: ReadonlyMap<string, string>;
}

function Days({ title, none, days, now, conversations }: DaysProps) {
  return (
    <Stack component="section" aria-label={title} gap="lg" mb={48}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {days.length === 0 && <Text c="dimmed">{none}</Text>}
      {days.map(({ date, events }) => (
        <div key={date}>
          <Title order={3} size="sm" c="dimmed" fw={500} mb={4}>
            {dayText(date, now)}
          </Title>
          {events.map((event) => (
            <EventRow
              key={event.id}
              event={event}
              now={now}
              conversationId={conversations.get(event.id) ?? null}
            />
          ))}
        </div>
      ))}
    </Stack>
  );
}
