import type { FeedbackDocument } from "@convo/contract";
import { Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { transcriptQuery } from "../../../api/conversations.ts";
import { CopyButton } from "../../../components/copy-button.tsx";
import { CriterionLink } from "./criterion-link.tsx";
import { MomentLink } from "./moment-link.tsx";
import { momentsOf } from "./moments.ts";
import classes from "./priority-card.module.css";
import { Quote } from "./quote.tsx";
import { useLocalProse } from "./use-local-prose.ts";

/** The one thing to change first: what was said, why it matters, what to say instead. */
export function PriorityCard({ document }: { document: FeedbackDocument }) {
  const { id, feedback, explanation } = document;
  const { data: transcript } = useQuery(transcriptQuery(id));
  const local = useLocalProse(id);
  const { topPriority } = feedback;
  const hasGrowth = feedback.growthAreas.length > 0;
  if (topPriority === null)
    return (
      <Paper withBorder p="lg" component="section" aria-label="Change this first">
        <Title order={2} size="h4">
          {hasGrowth ? "No single thing comes first" : "Nothing stands out that you should change"}
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          {hasGrowth
            ? "Nothing was pressing enough for that. What to work on stands below."
            : "What could be measured went well enough that no advice comes first."}
        </Text>
      </Paper>
    );
  const proof = explanation?.topPriority ?? null;
  const [moment] = momentsOf(transcript, proof?.segmentIds ?? []);
  return (
    <Paper withBorder p="lg" component="section" aria-label="Change this first" className={classes.card}>
      <Stack gap="lg">
        <div>
          <Text size="sm" fw={500} className={classes.eyebrow}>
            Change this first
          </Text>
          <Title order={2} size="h3">
            {topPriority.focus}
          </Title>
        </div>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="lg">
          <Stack gap={8}>
            <Group gap={6}>
              <Text size="sm" c="dimmed">
                You said
              </Text>
              {moment && <MomentLink id={id} segmentId={moment.segmentId} clock={moment.clock} />}
            </Group>
            <Quote strong>{topPriority.quote}</Quote>
          </Stack>
          <Alternative text={topPriority.alternative} />
        </SimpleGrid>
        <div>
          <Text size="sm" c="dimmed" mb={4}>
            Why it matters
          </Text>
          <Text maw={720}>{local(topPriority.reason)}</Text>
        </div>
        {proof && (
          <CriterionLink id={id} criterion={proof.criterion}>
            How this was measured
          </CriterionLink>
        )}
      </Stack>
    </Paper>
  );
}

function Alternative({ text }: { text: string }) {
  return (
    <Stack gap={8}>
      <Group gap={6} justify="space-between" h={22}>
        <Text size="sm" c="dimmed">
          Say instead
        </Text>
        <CopyButton text={text} label="Copy what to say instead" />
      </Group>
      <div className={classes.alternative}>{text}</div>
    </Stack>
  );
}
