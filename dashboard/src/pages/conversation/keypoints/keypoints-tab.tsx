import { Button, Grid, Skeleton, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconListDetails } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { actionItemsKey, actionItemsQuery } from "../../../api/action-items.ts";
import { areAnswered } from "../../../api/are-answered.ts";
import { client } from "../../../api/client.ts";
import { keyPointsQuery } from "../../../api/conversations.ts";
import { isNotFound } from "../../../api/is-not-found.ts";
import { messageOf } from "../../../api/message-of.ts";
import { shareQuery } from "../../../api/notes.ts";
import { profileQuery } from "../../../api/profile.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { GenerationNote } from "../../../components/generation-note.tsx";
import { LoadError } from "../../../components/load-error.tsx";
import { Decisions } from "./decisions.tsx";
import { Email } from "./email.tsx";
import { Items } from "./items.tsx";
import { PeopleAndDates } from "./people-and-dates.tsx";
import { ShareLink } from "./share-link.tsx";
import { Topics } from "./topics.tsx";

/** What a conversation came to: decisions, tasks, topics, and what to send to the others. */
export function KeyPointsTab({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(keyPointsQuery(id));
  const hasParts = areAnswered(useQuery(actionItemsQuery({ conversationId: id })), useQuery(shareQuery(id)));
  if (data === undefined && isNotFound(error)) return <NotMade id={id} />;
  if (data === undefined && error !== null) return <LoadError error={error} onRetry={() => refetch()} />;
  if (data === undefined || !hasParts) return <Shape />;
  const { keypoints } = data;
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="xl">
          <Decisions decisions={keypoints.decisions} />
          <Items id={id} people={keypoints.participants} />
          <Topics about={keypoints.title} sections={keypoints.sections} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap="xl">
          <Email id={id} people={keypoints.participants} />
          <ShareLink id={id} />
          <PeopleAndDates keypoints={keypoints} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function NotMade({ id }: { id: string }) {
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () => client.keyPoints.generate(id),
    onSuccess({ cached: _cached, ...made }) {
      queries.setQueryData(keyPointsQuery(id).queryKey, made);
      void queries.invalidateQueries({ queryKey: actionItemsKey });
      void queries.invalidateQueries({ queryKey: profileQuery.queryKey });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <EmptyState
      icon={IconListDetails}
      title="No key points yet"
      action={
        <Stack align="center" gap={6} mt="sm">
          <Button loading={making.isPending} onClick={() => making.mutate()}>
            Make key points
          </Button>
          <GenerationNote>Counts as one generation.</GenerationNote>
        </Stack>
      }
    >
      Topics, decisions, action items and dates will be here, all in words that were said.
    </EmptyState>
  );
}

function Shape() {
  return (
    <Grid gap="xl" aria-busy>
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="xl">
          <Skeleton height={120} />
          <Skeleton height={220} />
          <Skeleton height={300} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap="xl">
          <Skeleton height={240} />
          <Skeleton height={130} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
