import { Button, Group } from "@mantine/core";

interface SuggestionsProps {
  readonly questions: readonly string[];
  readonly isPending: boolean;
  readonly onAsk: (question: string) => Promise<unknown>;
}

/** Questions that can be asked by a click. */
export function Suggestions({ questions, isPending, onAsk }: SuggestionsProps) {
  if (questions.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="Suggested questions">
      {questions.map((question) => (
        <Button
          key={question}
          variant="default"
          size="xs"
          radius="xl"
          fw={400}
          h="auto"
          mih={30}
          py={4}
          disabled={isPending}
          onClick={() => onAsk(question).catch(() => {})}
          styles={{ label: { whiteSpace: "normal", textAlign: "left" } }}
        >
          {question}
        </Button>
      ))}
    </Group>
  );
}
