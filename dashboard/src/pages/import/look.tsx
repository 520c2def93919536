import { meetingTypeNames } from "@convo/contract/browser";
import { Alert, Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { meetingTypeText } from "../../format/meeting-type.ts";
import { type Choice, isTimeAssumed } from "./choice.ts";
import { importQueue } from "./import-queue.ts";
import type { QueuedState } from "./queue.ts";
import { Recognized } from "./recognized.tsx";
import { RefusedNote } from "./refused-note.tsx";
import { WhichOne } from "./which-one.tsx";

interface LookProps {
  readonly id: number;
  readonly state: Extract<QueuedState, { kind: "read" | "importing" }>;
  readonly onKeep: () => void;
}

const meetingTypes = meetingTypeNames.map((name) => ({ value: name, label: meetingTypeText(name) }));

/** What was recognized, and what only a person can say. */
export function Look({ id, state, onKeep }: LookProps) {
  const { preview, choice } = state;
  const isImporting = state.kind === "importing";
  const change = (part: Partial<Choice>) => importQueue.choose(id, { ...choice, ...part });
  return (
    <Stack gap="lg">
      <Recognized preview={preview} />
      <WhichOne speakers={preview.speakers} choice={choice} onChange={change} />
      <TextInput
        label="Title"
        maxLength={200}
        value={choice.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput
          type="datetime-local"
          label="When it started"
          description={isTimeAssumed(preview) ? "The transcript does not say. Empty: now." : undefined}
          inputWrapperOrder={["label", "input", "description"]}
          value={choice.startsAt}
          miw={220}
          onChange={(event) => change({ startsAt: event.currentTarget.value })}
        />
        <Select
          label="Kind of meeting"
          placeholder="Recognize it"
          clearable
          data={meetingTypes}
          value={choice.meetingType}
          miw={220}
          onChange={(meetingType) => change({ meetingType })}
        />
      </Group>
      {state.kind === "read" && state.failure !== undefined && (
        <Alert color="red" title="It was not imported" role="alert">
          <RefusedNote failure={state.failure} />
        </Alert>
      )}
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          Nothing is kept until you import it.
        </Text>
        <Button loading={isImporting} onClick={onKeep}>
          Import
        </Button>
      </Group>
    </Stack>
  );
}
