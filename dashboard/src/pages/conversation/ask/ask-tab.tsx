import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { conversationQuery, keyPointsQuery } from "../../../api/conversations.ts";
import { Answer } from "./answer.tsx";
import { QuestionBox } from "./question-box.tsx";
import { startersOf } from "./starters.ts";
import { Suggestions } from "./suggestions.tsx";
import { useAsking } from "./use-asking.ts";

/** Questions about one conversation, answered in the words that were said in it. */
export function AskTab({ id }: { id: string }) {
  const { asked, ask, isPending, question } = useAsking(id);
  const { data: conversation } = useQuery(conversationQuery(id));
  const { data: notes } = useQuery({ ...keyPointsQuery(id), retry: false });
  const [latest] = asked;
  const suggestions = latest?.suggestedQueries ?? startersOf(notes?.keypoints);
  return (
    <Stack gap="lg" maw={760}>
      <QuestionBox isPending={isPending} onAsk={ask} />
      <Suggestions questions={suggestions} isPending={isPending} onAsk={ask} />
      <Stack gap="xl" role="log" aria-label="Questions and answers" aria-busy={isPending}>
        {isPending && (
          <Text size="sm" c="dimmed">
            Looking for “{question}” …
          </Text>
        )}
        {asked.map((answer) => (
          <Answer key={answer.query} answer={answer} startTime={conversation?.startTime ?? null} />
        ))}
      </Stack>
    </Stack>
  );
}
