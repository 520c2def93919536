import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconHighlight } from "@tabler/icons-react";
import { type MomentKind, momentKinds } from "./moment-kinds.ts";
import { momentNames } from "./moment-names.ts";
import { MomentSign } from "./moment-sign.tsx";
import type { Moments } from "./moments.ts";

interface MomentsMenuProps {
  readonly moments: Moments;
  readonly shown: ReadonlySet<MomentKind>;
  /** What the evidence is of. */
  readonly evidence: string | null;
  readonly onShow: (kind: MomentKind, isShown: boolean) => void;
  readonly onStep: (kind: MomentKind, by: -1 | 1) => void;
}

/** Which moments are marked, and the way from one to the next of its kind. */
export function MomentsMenu({ moments, shown, evidence, onShow, onStep }: MomentsMenuProps) {
  const kinds = momentKinds.filter((kind) => moments.has(kind));
  const nameOf = (kind: MomentKind) =>
    kind === "evidence" ? (evidence ?? momentNames.evidence.many) : momentNames[kind].many;
  return (
    <Popover position="bottom-end" width={300} trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconHighlight size={14} stroke={1.6} aria-hidden />}
        >
          Moments
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Moments">
        {kinds.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing stands out yet. Moments appear once feedback and key points are made.
          </Text>
        )}
        <Stack gap={6}>
          {kinds.map((kind) => (
            <Group key={kind} gap={2} wrap="nowrap">
              <Checkbox
                size="xs"
                style={{ flex: 1 }}
                checked={shown.has(kind)}
                onChange={(event) => onShow(kind, event.currentTarget.checked)}
                label={
                  <Group gap={8} wrap="nowrap" component="span">
                    <MomentSign kind={kind} />
                    {nameOf(kind)}
                    <Text span inherit c="dimmed">
                      {moments.get(kind)?.size}
                    </Text>
                  </Group>
                }
              />
              <Step
                label={`Previous: ${nameOf(kind)}`}
                icon={IconChevronUp}
                onClick={() => onStep(kind, -1)}
              />
              <Step label={`Next: ${nameOf(kind)}`} icon={IconChevronDown} onClick={() => onStep(kind, 1)} />
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: typeof IconChevronUp;
  readonly onClick: () => void;
}

function Step({ label, icon: Icon, onClick }: StepProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={onClick}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
