import type { TrendPoint } from "@convo/contract";
import { Anchor, Skeleton, Stack, Text } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { feedbackQuery } from "../../api/conversations.ts";
import { Section } from "../../components/section.tsx";
import { measuredText } from "../../format/measured.ts";
import { type Recurring, recurringAreas } from "./recurring.ts";

const documentsMax = 20;

/** What the feedback of the latest conversations brings up again and again, and what became of it. */
export function RecurringAreas({ points }: { points: readonly TrendPoint[] }) {
  const latest = points.slice(-documentsMax).reverse();
  const { documents, isPending } = useQueries({
    queries: latest.map(({ conversationId }) => feedbackQuery(conversationId)),
    combine: (answers) => ({
      documents: answers.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isPending: answers.some((answer) => answer.isPending),
    }),
  });
  const areas = recurringAreas(documents);
  return (
    <Section title="What comes up again" count={areas.length}>
      {isPending && <Skeleton height={120} />}
      {!isPending && areas.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing was advised twice in your last {latest.length} conversations.
        </Text>
      )}
      {!isPending && (
        <Stack gap="md">
          {areas.map((area) => (
            <Area key={area.criterion} area={area} of={latest.length} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Area({ area, of }: { area: Recurring; of: number }) {
  const { name, count, criterion, suggestion, conversationId, change } = area;
  return (
    <div>
      <Text size="sm" fw={500}>
        {name}
        <Text span size="sm" c="dimmed" fw={400}>
          {" "}
          in {count} of {of} conversations
        </Text>
      </Text>
      <Text size="sm">{suggestion}</Text>
      <Text size="xs" c="dimmed">
        {change === null
          ? "Not measured since the first advice."
          : `When first advised ${measuredText(change.before, change.unit)}, now ${measuredText(change.after, change.unit)}.`}{" "}
        <Anchor
          inherit
          underline="always"
          renderRoot={(props) => (
            <Link to="/calls/$id" params={{ id: conversationId }} search={{ criterion }} {...props} />
          )}
        >
          See the latest
        </Anchor>
      </Text>
    </div>
  );
}
