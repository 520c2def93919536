import { ActionIcon, CloseButton, Group, NativeSelect, Switch, Text } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { offsetText } from "../../../format/duration.ts";
import type { Recording } from "./use-recording.ts";

interface RecordingBarProps {
  readonly recording: Recording;
  readonly isFollowing: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
}

const rates = [1, 1.25, 1.5, 2];

/** Plays the recording; the timeline below is where one goes to another place in it. */
export function RecordingBar({ recording, isFollowing, onFollow }: RecordingBarProps) {
  const { name, isPlaying, atMs, durationMs, rate, toggle, changeRate, close } = recording;
  const Icon = isPlaying ? IconPlayerPause : IconPlayerPlay;
  return (
    <Group gap="sm" mb={10} role="group" aria-label="Recording" wrap="nowrap">
      <ActionIcon variant="filled" radius="xl" onClick={toggle} aria-label={isPlaying ? "Pause" : "Play"}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
      <Text size="sm" style={{ whiteSpace: "nowrap" }}>
        {offsetText(atMs)}{" "}
        <Text span inherit c="dimmed">
          of {offsetText(Number.isFinite(durationMs) ? durationMs : 0)}
        </Text>
      </Text>
      <NativeSelect
        size="xs"
        w={76}
        aria-label="Speed"
        value={String(rate)}
        onChange={(event) => changeRate(Number(event.currentTarget.value))}
        data={rates.map((each) => ({ value: String(each), label: `${each}×` }))}
      />
      <Switch
        size="xs"
        label="Follow"
        checked={isFollowing}
        onChange={(event) => onFollow(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed" truncate visibleFrom="sm" style={{ flex: 1 }}>
        {name}. It stays in this browser.
      </Text>
      <CloseButton size="sm" onClick={close} aria-label="Close the recording" />
    </Group>
  );
}
