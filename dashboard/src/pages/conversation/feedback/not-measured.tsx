import { Stack, Text, Title } from "@mantine/core";
import { criterionText } from "../../../format/category.ts";

interface NotMeasuredProps {
  readonly items: readonly { readonly id: string; readonly reason: string }[];
}

/** What the score says nothing about, and why. */
export function NotMeasured({ items }: NotMeasuredProps) {
  if (items.length === 0) return null;
  return (
    <Stack component="section" gap="sm" mt="xl" aria-label="Not measured">
      <div>
        <Title order={3} size="h6">
          Not measured
        </Title>
        <Text size="sm" c="dimmed">
          This counts neither for you nor against you.
        </Text>
      </div>
      {items.map(({ id, reason }) => (
        <div key={id}>
          <Text size="sm" fw={500}>
            {criterionText(id)}
          </Text>
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
