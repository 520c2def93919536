import type { ConversationQueryResult } from "@convo/contract";
import { Box, Group, List, Stack, Text, Title } from "@mantine/core";
import { IconMessageOff } from "@tabler/icons-react";
import { answerParts } from "./answer-text.ts";
import { SourceLink } from "./source-link.tsx";
import { sourcesOf } from "./sources.ts";

interface AnswerProps {
  readonly answer: ConversationQueryResult;
  /** When the conversation began; null while that is not known. */
  readonly startTime: string | null;
}

/** A question of this visit, and what was said about it. */
export function Answer({ answer, startTime }: AnswerProps) {
  const sources = sourcesOf(answer, startTime);
  const isDiscussed = sources.length > 0;
  return (
    <Box component="article" style={{ overflowWrap: "anywhere" }}>
      <Title order={2} size="h5" mb={6}>
        {answer.query}
      </Title>
      {isDiscussed ? (
        <Stack gap="xs">
          {answerParts(answer.response).map((part) =>
            part.kind === "text" ? (
              <Text key={part.text}>{part.text}</Text>
            ) : (
              <List key={part.items.join()} spacing={4}>
                {part.items.map((item) => (
                  <List.Item key={item}>{item}</List.Item>
                ))}
              </List>
            ),
          )}
        </Stack>
      ) : (
        <Group gap="xs" wrap="nowrap" align="flex-start" c="dimmed">
          <IconMessageOff size={18} stroke={1.6} aria-hidden style={{ flex: "none", marginTop: 3 }} />
          <Text>{answer.response}</Text>
        </Group>
      )}
      {isDiscussed && (
        <Stack
          component="ul"
          gap={6}
          mt="md"
          p={0}
          mb={0}
          mx={0}
          style={{ listStyle: "none" }}
          aria-label="Sources"
        >
          {sources.map((source) => (
            <li key={source.segmentId}>
              <SourceLink id={answer.id} source={source} />
            </li>
          ))}
        </Stack>
      )}
    </Box>
  );
}
