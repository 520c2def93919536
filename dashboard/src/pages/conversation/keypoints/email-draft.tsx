import type { EmailDraft as Draft } from "@convo/contract";
import { Box, Group, Paper, Text } from "@mantine/core";
import { CopyButton } from "../../../components/copy-button.tsx";

/** A drafted email, to be read and taken away. */
export function EmailDraft({ draft: { subject, body } }: { draft: Draft }) {
  return (
    <Paper withBorder p="sm" role="region" aria-label="Draft">
      <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
        {subject}
      </Text>
      <Box mah={480} my="xs" style={{ overflowY: "auto" }} tabIndex={0} role="group" aria-label="Body">
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {body}
        </Text>
      </Box>
      <Group gap="xs">
        <CopyButton text={subject} label="Copy subject" words="Copy subject" />
        <CopyButton text={body} label="Copy body" words="Copy body" />
      </Group>
    </Paper>
  );
}
