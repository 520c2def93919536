import { Autocomplete, Button, CloseButton, Group, Paper, Popover, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type FormEvent, useState } from "react";
import { countText } from "../../../format/number.ts";
import type { Placed } from "./placed.ts";
import classes from "./selection-bar.module.css";
import { useUpdateSpeakers } from "./use-update-speakers.ts";

interface SelectionBarProps {
  readonly id: string;
  readonly selected: readonly Placed[];
  readonly names: readonly string[];
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected segments: quote them, or say that somebody else said them. */
export function SelectionBar({ id, selected, names, onCopy, onClear }: SelectionBarProps) {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const [name, setName] = useState("");
  const update = useUpdateSpeakers(id);
  const give = (event: FormEvent) => {
    event.preventDefault();
    const to = name.trim();
    const request = { split: [{ segmentIds: selected.map((segment) => segment.id), to }] };
    const done = `${countText(selected.length, "segment")} now belong${selected.length === 1 ? "s" : ""} to ${to}.`;
    update.mutate({ request, done }, { onSuccess: onClear });
  };
  return (
    <Paper className={classes.bar} shadow="md" withBorder role="region" aria-label="Selection">
      <Group gap={4} wrap="nowrap">
        <Text size="sm" fw={500} role="status" style={{ whiteSpace: "nowrap" }}>
          {selected.length} selected
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onCopy}>
          Copy
        </Button>
        <Popover opened={isOpen} onClose={close} position="top" trapFocus withRoles shadow="md" width={260}>
          <Popover.Target>
            <Button variant="subtle" size="compact-sm" onClick={toggle}>
              Change speaker
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <form onSubmit={give}>
              <Autocomplete
                label="Who said it?"
                placeholder="A speaker or a new name"
                data={[...names]}
                value={name}
                onChange={setName}
                maxLength={100}
                comboboxProps={{ withinPortal: false }}
                data-autofocus
              />
              <Group justify="flex-end" mt="sm">
                <Button type="submit" size="xs" loading={update.isPending} disabled={name.trim() === ""}>
                  Save
                </Button>
              </Group>
            </form>
          </Popover.Dropdown>
        </Popover>
        <CloseButton size="sm" onClick={onClear} aria-label="Clear the selection" />
      </Group>
    </Paper>
  );
}
