import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconChartBar, IconCopy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { signalsQuery } from "../../../api/conversations.ts";
import { copyText } from "../../../browser/copy-text.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { LoadError } from "../../../components/load-error.tsx";
import { ConversationSignals } from "./conversation-signals.tsx";
import { signalTable } from "./signal-table.ts";
import { signalsCsv } from "./signals-csv.ts";
import { SpeakerSignals } from "./speaker-signals.tsx";
import { timeGradeTexts } from "./time-grade-text.ts";

/** Every number that was measured: of the conversation, then of each speaker. */
export function SignalsTab({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(signalsQuery(id));
  if (isPending)
    return (
      <Stack gap="lg">
        <Skeleton height={150} />
        <Skeleton height={520} />
      </Stack>
    );
  if (data === undefined) return <LoadError error={error} onRetry={() => refetch()} />;
  if (data.speakers.length === 0)
    return (
      <EmptyState icon={IconChartBar} title="Nothing to measure yet">
        Numbers appear here as soon as somebody has spoken.
      </EmptyState>
    );
  const copy = async () => {
    const isCopied = await copyText(signalsCsv(data));
    notifications.show(
      isCopied
        ? { message: "The numbers were copied." }
        : { color: "red", message: "The browser did not allow copying." },
    );
  };
  return (
    <Stack gap="xl">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Text size="sm" c="dimmed" maw={560}>
          {timeGradeTexts[data.timeGrade]} Each name explains its number; each number leads to its moments in
          the transcript.
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCopy size={14} stroke={1.6} aria-hidden />}
          onClick={copy}
        >
          Copy as CSV
        </Button>
      </Group>
      <ConversationSignals id={id} signals={data} />
      <SpeakerSignals id={id} table={signalTable(data)} />
    </Stack>
  );
}
