import type { Conversation } from "@convo/contract";
import { Button, Group, Paper, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";

/** For somebody who has one conversation only: what to look at first, and what to do then. */
export function FirstUse({ sample }: { sample: Conversation }) {
  return (
    <Paper withBorder p="lg" radius="lg" mb="md">
      <Text fw={500}>Start with this one</Text>
      <Text c="dimmed" size="sm" mt={4} maw={520}>
        Open “{sample.title}” and then any score: it shows what was measured, and the words that prove it.
        When you are ready, drop a transcript of your own on this page.
      </Text>
      <Group mt="md" gap="sm">
        <Button
          size="sm"
          renderRoot={(props) => <Link to="/calls/$id" params={{ id: sample.id }} {...props} />}
        >
          Open it
        </Button>
        <Button size="sm" variant="subtle" renderRoot={(props) => <Link to="/import" {...props} />}>
          Import your own
        </Button>
      </Group>
    </Paper>
  );
}
