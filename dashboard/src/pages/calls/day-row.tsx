import { Title } from "@mantine/core";

/** The name of a day, above its conversations. */
export function DayRow({ label }: { label: string }) {
  return (
    <Title order={2} size="sm" fw={600} c="dimmed" pt="lg" pb={6}>
      {label}
    </Title>
  );
}
