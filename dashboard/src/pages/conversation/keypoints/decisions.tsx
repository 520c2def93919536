import { List, Text } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { Section } from "../../../components/section.tsx";

export function Decisions({ decisions }: { decisions: readonly string[] }) {
  return (
    <Section title="Decisions" count={decisions.length}>
      {decisions.length === 0 ? (
        <Text size="sm" c="dimmed">
          No decision was stated.
        </Text>
      ) : (
        <List
          spacing="xs"
          size="sm"
          styles={{ itemWrapper: { alignItems: "flex-start" }, itemIcon: { marginTop: 2 } }}
          icon={<IconGavel size={16} stroke={1.6} aria-hidden />}
        >
          {decisions.map((decision) => (
            <List.Item key={decision}>{decision}</List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}
