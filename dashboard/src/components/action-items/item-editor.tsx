import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";
import { Autocomplete, Button, Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { priorityNames } from "./priority.ts";

const itemLengthMax = 500;
const ownerLengthMax = 200;

interface ItemEditorProps {
  readonly item: ActionItem;
  /** Who could be its owner. */
  readonly people: readonly string[];
  readonly onKeep: (change: UpdateActionItemRequest) => void;
  readonly onLeave: () => void;
}

/** What is to be done, by whom and by when, changed where it stands: Enter keeps, Escape leaves it as it was. */
export function ItemEditor({ item, people, onKeep, onLeave }: ItemEditorProps) {
  const [text, setText] = useState(item.item);
  const [owner, setOwner] = useState(item.owner ?? "");
  const [due, setDue] = useState(item.due ?? "");
  const [priority, setPriority] = useState(item.priority);
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() !== "") onKeep({ item: text, owner: owner.trim() || null, due: due || null, priority });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onLeave();
    if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      keep();
    }
  };
  return (
    <form onSubmit={keep} onKeyDown={onKeyDown} aria-label="Change the action item">
      <Stack gap="xs">
        <Textarea
          aria-label="What is to be done"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={itemLengthMax}
          error={text.trim() === "" ? "Say what is to be done." : undefined}
          autosize
          autoFocus
        />
        <Group gap="xs" align="flex-end">
          <Autocomplete
            label="Owner"
            placeholder="Nobody"
            data={[...people]}
            value={owner}
            onChange={setOwner}
            maxLength={ownerLengthMax}
            size="xs"
            w={170}
          />
          <TextInput
            label="Due"
            type="date"
            value={due}
            onChange={(event) => setDue(event.currentTarget.value)}
            size="xs"
          />
          <NativeSelect
            label="Priority"
            data={priorityNames}
            value={priority}
            onChange={(event) => setPriority(readPriority(event.currentTarget.value, priority))}
            size="xs"
          />
          <Group gap="xs" ml="auto">
            <Button variant="default" size="xs" onClick={onLeave}>
              Cancel
            </Button>
            <Button type="submit" size="xs" disabled={text.trim() === ""}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function readPriority(value: string, otherwise: ActionItem["priority"]): ActionItem["priority"] {
  return priorityNames.find((each) => each.value === value)?.value ?? otherwise;
}
