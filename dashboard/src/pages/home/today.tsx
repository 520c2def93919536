import { Anchor, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { connectionsQuery, dayEventsQuery } from "../../api/calendar.ts";
import { LoadError } from "../../components/load-error.tsx";
import { Section } from "../../components/section.tsx";
import { startText } from "../calendar/event-words.ts";

/** The events of this day. */
export function Today() {
  const events = useQuery(dayEventsQuery(new Date()));
  const connections = useQuery(connectionsQuery);
  const isConnected = (connections.data?.connections.length ?? 0) > 0;
  return (
    <Section title="Today">
      {events.isPending && <Skeleton height={60} />}
      {events.error !== null && <LoadError error={events.error} onRetry={() => void events.refetch()} />}
      {events.data?.data.length === 0 && connections.data !== undefined && (
        <Text size="sm" c="dimmed">
          {isConnected ? (
            "Nothing is in your calendar today."
          ) : (
            <>
              <Anchor
                underline="always"
                renderRoot={(props) => (
                  <Link to="/settings/$section" params={{ section: "calendar" }} {...props} />
                )}
              >
                Connect a calendar
              </Anchor>{" "}
              to see today’s meetings here.
            </>
          )}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {events.data?.data.map((event) => (
          <Group key={event.id} component="li" gap="sm" wrap="nowrap" align="baseline">
            <Text size="sm" c="dimmed" w={64} style={{ flex: "none", whiteSpace: "nowrap" }}>
              {startText(event)}
            </Text>
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              {event.summary || "Untitled event"}
            </Text>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
