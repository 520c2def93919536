import type { KeyPoints } from "@convo/contract";
import { List, Stack, Text, Title } from "@mantine/core";
import { Section } from "../../../components/section.tsx";

interface TopicsProps {
  /** What the conversation was about as a whole. */
  readonly about: string;
  readonly sections: KeyPoints["sections"];
}

export function Topics({ about, sections }: TopicsProps) {
  return (
    <Section title="Topics" count={sections.length}>
      <Text size="sm" c="dimmed" mb="md">
        {about}
      </Text>
      {sections.length === 0 ? (
        <Text size="sm">No topics were found. They are read in English conversations alone.</Text>
      ) : (
        <Stack gap="lg">
          {sections.map(({ heading, points }) => (
            <div key={`${heading}: ${points[0]}`}>
              <Title order={3} size="h6" mb={6}>
                {heading}
              </Title>
              <List spacing={6} size="sm" pr="md">
                {points.map((point) => (
                  <List.Item key={point}>{point}</List.Item>
                ))}
              </List>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}
