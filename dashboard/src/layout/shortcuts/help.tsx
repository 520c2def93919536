import { Group, Kbd, Modal, Stack, Text } from "@mantine/core";
import { modKey } from "./mod-key.ts";
import { shortcuts } from "./sequence.ts";

interface HelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keys that do something on every page. */
export function Help({ opened, onClose }: HelpProps) {
  const rows = [{ keys: `${modKey} K`, label: "Open the command palette" }, ...shortcuts];
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" centered>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {rows.map(({ keys, label }) => (
          <Group key={keys} component="li" justify="space-between">
            <Text size="sm">{label}</Text>
            <Group gap={4}>
              {keys.split(" ").map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
