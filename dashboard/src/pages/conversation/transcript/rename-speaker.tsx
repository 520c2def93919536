import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { renamingOf } from "./speaker-change.ts";
import { useUpdateSpeakers } from "./use-update-speakers.ts";

interface RenameSpeakerProps {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly onClose: () => void;
}

const nameLengthMax = 100;

/** Gives a speaker another name; that of somebody else makes both one speaker, and says so before. */
export function RenameSpeaker({ id, name, names, onClose }: RenameSpeakerProps) {
  const [typed, setTyped] = useState(name);
  const update = useUpdateSpeakers(id);
  const renaming = renamingOf(name, typed, names);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (renaming.kind === "nothing") return onClose();
    const done =
      renaming.kind === "merge"
        ? `${name} and ${renaming.to} are one speaker now.`
        : `${name} is now called ${renaming.to}.`;
    update.mutate({ request: renaming.request, done }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={`Rename ${name}`} centered>
      <form onSubmit={submit}>
        <TextInput
          label="Name"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maxLength={nameLengthMax}
          data-autofocus
        />
        <Text size="sm" c="dimmed" mt="xs" mih={40}>
          {renaming.kind === "merge"
            ? `${renaming.to} also speaks here: the two become one speaker.`
            : "Everywhere in this conversation. Feedback and key points are made anew."}
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={update.isPending} disabled={typed.trim() === ""}>
            {renaming.kind === "merge" ? "Make them one" : "Rename"}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
