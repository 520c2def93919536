import { Alert, Badge, Button, Grid, Stack, Text } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { conversationQuery } from "../../api/conversations.ts";
import { isNotFound } from "../../api/is-not-found.ts";
import { LoadError } from "../../components/load-error.tsx";
import { Page } from "../../components/page.tsx";
import { NotFound } from "../not-found.tsx";
import { Lines } from "./lines.tsx";
import { LiveSkeleton } from "./live-skeleton.tsx";
import { SpeakerNumbers } from "./speaker-numbers.tsx";
import { useLive } from "./use-live.ts";

const route = getRouteApi("/signed-in/live/$id");

/** A conversation that goes on, for a second screen: few things, large. */
export function Live() {
  const { id } = route.useParams();
  return <Following key={id} id={id} />;
}

function Following({ id }: { id: string }) {
  const { data, error: loadError } = useQuery(conversationQuery(id));
  const { state, error, isLost } = useLive(id);
  if (isNotFound(loadError) || isNotFound(error)) return <NotFound />;
  const { ended, nudges, segments, speakers } = state;
  // All that was said before arrives one by one, and would push the page about.
  const isCatchingUp =
    (data === undefined || data.segmentCount > 0) &&
    speakers.length === 0 &&
    ended === null &&
    error === null;
  const open = (
    <Button size="xs" renderRoot={(props) => <Link to="/calls/$id" params={{ id }} {...props} />}>
      See the feedback
    </Button>
  );
  return (
    <Page
      title={data?.title ?? "Live"}
      actions={
        ended !== null ? (
          open
        ) : (
          <Badge color="red" variant="light" size="lg">
            Live
          </Badge>
        )
      }
    >
      <Stack gap="sm" mb={nudges.length > 0 || ended !== null ? "xl" : 0}>
        {error !== null && <LoadError error={error} />}
        {isLost && error === null && (
          <Alert title="The connection was lost" color="yellow" role="status">
            It is looked for. What is said meanwhile follows then.
          </Alert>
        )}
        {ended !== null && (
          <Alert title="This conversation has ended" color="green" role="status">
            Feedback and key points are being made.
          </Alert>
        )}
        <Stack gap="sm" aria-live="polite">
          {nudges.slice(0, 2).map(({ kind, message }) => (
            <Alert key={`${kind} ${message}`} color="indigo" icon={<IconBulb aria-hidden />}>
              <Text size="lg">{message}</Text>
            </Alert>
          ))}
        </Stack>
      </Stack>
      {isCatchingUp ? (
        <LiveSkeleton />
      ) : (
        <Grid gap={40}>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <SpeakerNumbers speakers={speakers} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Lines segments={segments} />
          </Grid.Col>
        </Grid>
      )}
    </Page>
  );
}
