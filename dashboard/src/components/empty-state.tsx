import { Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** Where there is nothing yet: what will be here, and one thing to do. */
export function EmptyState({ icon: Picture, title, children, action }: EmptyStateProps) {
  return (
    <Stack align="center" ta="center" py={64} px="md" gap="xs">
      <ThemeIcon variant="light" size={48} radius="xl">
        <Picture size={26} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={2} size="h4" mt="xs">
        {title}
      </Title>
      <Text c="dimmed" maw={420}>
        {children}
      </Text>
      {action}
    </Stack>
  );
}
