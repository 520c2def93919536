import { Badge, Button, Group, Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { liveCallsQuery } from "../../api/calls.ts";
import { Section } from "../../components/section.tsx";
import { clock } from "../../format/moment.ts";

/** Conversations that go on now; nothing where there are none. */
export function LiveNow() {
  const { data } = useQuery(liveCallsQuery);
  if (data === undefined || data.data.length === 0) return null;
  return (
    <Section title="Live now">
      <Stack gap="sm">
        {data.data.map(({ id, title, startTime }) => (
          <Paper key={id} withBorder p="md" radius="lg">
            <Group justify="space-between">
              <Group gap="sm">
                <Badge color="red" variant="light">
                  Live
                </Badge>
                <Text fw={500}>{title}</Text>
                <Text size="sm" c="dimmed">
                  since {clock(startTime)}
                </Text>
              </Group>
              <Button size="xs" renderRoot={(props) => <Link to="/live/$id" params={{ id }} {...props} />}>
                Follow
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
    </Section>
  );
}
