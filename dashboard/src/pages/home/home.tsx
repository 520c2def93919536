import { Grid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { areAnswered } from "../../api/are-answered.ts";
import { connectionsQuery, dayEventsQuery } from "../../api/calendar.ts";
import { liveCallsQuery } from "../../api/calls.ts";
import { goalsQuery } from "../../api/goals.ts";
import { allTrendsQuery } from "../../api/trends.ts";
import { Page } from "../../components/page.tsx";
import { Doing } from "./doing.tsx";
import { HomeSkeleton } from "./home-skeleton.tsx";
import { Latest } from "./latest.tsx";
import { latestQuery } from "./latest-query.ts";
import { LiveNow } from "./live-now.tsx";
import { Today } from "./today.tsx";

/** What is on today, what was lately, and how one is doing: all at once, since each part decides where the next begins. */
export function Home() {
  const isReady = areAnswered(
    useQuery(latestQuery),
    useQuery(liveCallsQuery),
    useQuery(dayEventsQuery(new Date())),
    useQuery(connectionsQuery),
    useQuery(allTrendsQuery),
    useQuery(goalsQuery),
  );
  return <Page title="Home">{isReady ? <Parts /> : <HomeSkeleton />}</Page>;
}

function Parts() {
  return (
    <Stack gap="xl">
      <LiveNow />
      <Grid gap={40}>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Latest />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: -1, md: 2 }}>
          <Stack gap="xl">
            <Today />
            <Doing />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
