import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface SettingsGroupProps {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** Settings that belong together: what they are for, then what can be set. */
export function SettingsGroup({ title, about, children }: SettingsGroupProps) {
  return (
    <Stack component="section" gap="md" mb={48} aria-label={title}>
      <div>
        <Title order={2} size="h4">
          {title}
        </Title>
        {about && (
          <Text size="sm" c="dimmed" mt={4}>
            {about}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
