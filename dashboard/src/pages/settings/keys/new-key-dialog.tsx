import type { NewApiKey } from "@convo/contract";
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { keysQuery } from "../../../api/settings.ts";
import { CopyField } from "../../../components/copy-field.tsx";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";
import { curlLine } from "./key-order.ts";

interface NewKeyDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Names a key, then shows it: this once. */
export function NewKeyDialog({ opened, onClose }: NewKeyDialogProps) {
  const [made, setMade] = useState<NewApiKey | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setMade(null)}
      title={made === null ? "New API key" : "Your new key"}
      size="lg"
      centered
      closeOnClickOutside={made === null}
    >
      {made === null ? <KeyForm onMade={setMade} /> : <MadeKey apiKey={made.key} onClose={onClose} />}
    </Modal>
  );
}

function KeyForm({ onMade }: { onMade: (key: NewApiKey) => void }) {
  const [label, setLabel] = useState("");
  const add = useChange({
    change: () => client.account.addKey({ label }),
    affects: [keysQuery.queryKey],
    onDone: onMade,
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Failure error={add.error} />
        <TextInput
          label="Name"
          description="What it is for, such as “import script”"
          data-autofocus
          maxLength={100}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            Create key
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function MadeKey({ apiKey, onClose }: { apiKey: string; onClose: () => void }) {
  return (
    <Stack>
      <Text size="sm">Copy the key now: it is not shown again, and nobody can look it up.</Text>
      <CopyField label="API key" value={apiKey} />
      <CopyField label="Try it" value={curlLine(window.location.origin, apiKey)} />
      <Group justify="flex-end">
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}
