import type { Conversation } from "@convo/contract";
import { Button, Group, Paper, Text } from "@mantine/core";
import { countText } from "../../format/number.ts";
import { deleteWithUndo } from "./delete-with-undo.tsx";
import { downloadAll } from "./download-all.ts";

interface SelectionBarProps {
  readonly calls: readonly Conversation[];
  readonly onClear: () => void;
}

/** What can be done with all that is selected; nothing while nothing is. */
export function SelectionBar({ calls, onClear }: SelectionBarProps) {
  if (calls.length === 0) return null;
  const remove = () => {
    deleteWithUndo(calls);
    onClear();
  };
  return (
    <Paper withBorder p="xs" pl="md" shadow="sm" pos="sticky" top={60} style={{ zIndex: 2 }}>
      <Group justify="space-between">
        <Text size="sm" fw={500} role="status">
          {countText(calls.length, "conversation")} selected
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => void downloadAll(calls, "md")}>
            Markdown
          </Button>
          <Button size="xs" variant="default" onClick={() => void downloadAll(calls, "json")}>
            JSON
          </Button>
          <Button size="xs" variant="light" color="red" onClick={remove}>
            Delete
          </Button>
          <Button size="xs" variant="subtle" onClick={onClear}>
            Clear
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
