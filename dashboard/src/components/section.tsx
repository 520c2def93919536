import { Group, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  /** How many there are. */
  readonly count?: number;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, with its heading. */
export function Section({ title, count, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs" mih={30}>
        <Title order={2} size="h4" id={id}>
          {title}
          {count !== undefined && count > 0 && (
            <Text span c="dimmed" fw={400} ml={8}>
              {count}
            </Text>
          )}
        </Title>
        {actions}
      </Group>
      {children}
    </section>
  );
}
