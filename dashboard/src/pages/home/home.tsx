import { Grid, Stack } from "@mantine/core";
import { Page } from "../../components/page.tsx";
import { Doing } from "./doing.tsx";
import { Latest } from "./latest.tsx";
import { LiveNow } from "./live-now.tsx";
import { Today } from "./today.tsx";

/** What is on today, what was lately, and how one is doing. */
export function Home() {
  return (
    <Page title="Home">
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
    </Page>
  );
}
