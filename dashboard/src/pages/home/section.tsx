import { Group, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  /** Beside the title, such as a link to all. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {more}
      </Group>
      {children}
    </section>
  );
}
