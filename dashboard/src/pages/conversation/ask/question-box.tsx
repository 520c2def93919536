import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { GenerationNote } from "../../../components/generation-note.tsx";

const questionLengthMax = 500;

interface QuestionBoxProps {
  readonly isPending: boolean;
  /** Rejects where it could not be answered: what was typed then stays. */
  readonly onAsk: (question: string) => Promise<unknown>;
}

export function QuestionBox({ isPending, onAsk }: QuestionBoxProps) {
  const [question, setQuestion] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() === "" || isPending) return;
    onAsk(question.trim()).then(
      () => setQuestion(""),
      () => {},
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <Group gap="xs" wrap="nowrap">
          <TextInput
            aria-label="Your question"
            placeholder="What did we decide about the launch?"
            value={question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
            maxLength={questionLengthMax}
            flex={1}
          />
          <Button type="submit" loading={isPending} disabled={question.trim() === ""}>
            Ask
          </Button>
        </Group>
        <GenerationNote>
          Answers are put together from words that were said. A new question counts as one generation; the
          same one again is free.
        </GenerationNote>
      </Stack>
    </form>
  );
}
