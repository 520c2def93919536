import { ActionIcon, Group, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback, useHotkeys } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp, IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

interface FindFieldProps {
  /** What the address says. */
  readonly words: string;
  readonly count: number;
  /** Which hit one is at, from 0. */
  readonly at: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: -1 | 1) => void;
}

const typingPauseMs = 180;

/** Finds words in the transcript: `/` goes there, Enter to the next hit, Shift and Enter back. */
export function FindField({ words, count, at, onWords, onStep }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  const tell = useDebouncedCallback(onWords, typingPauseMs);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(words);
  }, [words]);
  useHotkeys([["/", () => field.current?.select()]]);
  const change = (to: string) => {
    setTyped(to);
    tell(to);
  };
  return (
    <Group gap={4} wrap="nowrap" role="search" style={{ flex: 1, maxWidth: 380 }}>
      <TextInput
        ref={field}
        size="xs"
        type="search"
        placeholder="Find in the transcript"
        aria-label="Find in the transcript"
        aria-keyshortcuts="/"
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Words that were just typed are looked for first; a step before that would be undone.
          if (event.key === "Enter" && typed.trim() !== words) tell.flush();
          else if (event.key === "Enter") onStep(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") {
            change("");
            field.current?.blur();
          }
        }}
        leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
        style={{ flex: 1, minWidth: 120 }}
      />
      {words !== "" && (
        <>
          <Text size="xs" c="dimmed" role="status" style={{ whiteSpace: "nowrap" }} ml={4}>
            {count === 0 ? "Not found" : `${at + 1} of ${count.toLocaleString("en-US")}`}
          </Text>
          <Step label="Previous hit" by={-1} isDisabled={count === 0} onStep={onStep} />
          <Step label="Next hit" by={1} isDisabled={count === 0} onStep={onStep} />
        </>
      )}
    </Group>
  );
}

interface StepProps extends Pick<FindFieldProps, "onStep"> {
  readonly label: string;
  readonly by: -1 | 1;
  readonly isDisabled: boolean;
}

function Step({ label, by, isDisabled, onStep }: StepProps) {
  const Icon = by === 1 ? IconChevronDown : IconChevronUp;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      disabled={isDisabled}
      onClick={() => onStep(by)}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
