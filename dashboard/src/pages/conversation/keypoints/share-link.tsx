import type { Share } from "@convo/contract";
import { Anchor, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconLink } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { shareQuery } from "../../../api/notes.ts";
import { CopyButton } from "../../../components/copy-button.tsx";
import { LoadError } from "../../../components/load-error.tsx";
import { Section } from "../../../components/section.tsx";
import { day } from "../../../format/moment.ts";
import { UnshareDialog } from "./unshare-dialog.tsx";

/** The link for people without an account: made, copied, taken back. */
export function ShareLink({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(shareQuery(id));
  return (
    <Section title="Share">
      <Stack gap="sm">
        {data === undefined && error === null && <Skeleton height={30} />}
        {data === undefined && error !== null && <LoadError error={error} onRetry={() => refetch()} />}
        {data === null && <Off id={id} />}
        {data && <On share={data} />}
        <Text size="xs" c="dimmed">
          Whoever has the link sees title, date, participants, key points and transcript, never your feedback
          or scores.
        </Text>
      </Stack>
    </Section>
  );
}

function Off({ id }: { id: string }) {
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () => client.share.create(id),
    onSuccess: (share) => queries.setQueryData(shareQuery(id).queryKey, share),
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconLink size={14} stroke={1.6} aria-hidden />}
      loading={making.isPending}
      onClick={() => making.mutate()}
    >
      Make a link
    </Button>
  );
}

function On({ share: { id, shareUrl, createdAt } }: { share: Share }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Anchor href={shareUrl} target="_blank" rel="noreferrer" size="sm" style={{ overflowWrap: "anywhere" }}>
        {shareUrl}
      </Anchor>
      <Group gap="xs">
        <CopyButton text={shareUrl} label="Copy the link" words="Copy the link" />
        <Button variant="subtle" color="red" size="xs" onClick={() => setIsAsking(true)}>
          Turn off …
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        On since {day(createdAt)}.
      </Text>
      <UnshareDialog id={id} opened={isAsking} onClose={() => setIsAsking(false)} />
    </>
  );
}
